package plumbline.publication;

import java.util.Set;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.publication.Item;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.ProceedingsStage;
import plumbline.law.lane.PublicationStep;

/// The two kinds of page that the public reads.
enum PublicPage {
    HEARING(
            "Misconduct hearings",
            "/hearings",
            "Notice of a hearing",
            PublicationStep.What.HEARING_NOTICE,
            Set.of(ProceedingsStage.LISTED, ProceedingsStage.PUBLICISED)),
    OUTCOME(
            "Outcomes of misconduct hearings",
            "/outcomes",
            "Report of an outcome",
            PublicationStep.What.OUTCOME_REPORT,
            Set.of(
                    ProceedingsStage.ACTION,
                    ProceedingsStage.REPORTED,
                    ProceedingsStage.OUTCOME_SERVED,
                    ProceedingsStage.APPEALED,
                    ProceedingsStage.APPEAL_ADMITTED,
                    ProceedingsStage.APPEAL_DECIDED,
                    ProceedingsStage.APPEAL_NOTIFIED));

    private final String title;
    private final String path;
    private final String label;
    private final PublicationStep.What what;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<ProceedingsStage> stages;

    PublicPage(String title, String path, String label, PublicationStep.What what, Set<ProceedingsStage> stages) {
        this.title = title;
        this.path = path;
        this.label = label;
        this.what = what;
        this.stages = stages;
    }

    /// The heading of the list of them.
    String title() {
        return title;
    }

    /// Where the list is; each has its address below.
    String path() {
        return path;
    }

    /// One of them, as the people who work here call it.
    String label() {
        return label;
    }

    PublicationStep.What what() {
        return what;
    }

    /// Whether proceedings that have come so far have something to tell on it.
    boolean hasPlaceAt(ProceedingsStage stage) {
        return stages.contains(stage);
    }

    /// As the law of publication knows it.
    Item.Kind item(CaseFile file, Forum forum) {
        if (file.pack() == Pack.PACK_STAFF) {
            return Item.Kind.STAFF_OUTCOME;
        }
        return switch (forum) {
            case MEETING -> Item.Kind.MEETING_OUTCOME;
            case HEARING -> this == HEARING ? Item.Kind.HEARING_NOTICE : Item.Kind.HEARING_REPORT;
            case ACCELERATED_HEARING ->
                this == HEARING ? Item.Kind.ACCELERATED_HEARING_NOTICE : Item.Kind.ACCELERATED_HEARING_REPORT;
        };
    }
}
