package plumbline.law.lane;

import java.util.Arrays;
import plumbline.law.Citation;
import plumbline.law.Labelled;

/// The lanes in which a case moves, side by side.
public enum Lane implements Labelled {
    MATTER("Matter", MatterStep.class, Law.MATTER),
    ALLEGATION("Allegation", AllegationStep.class, Law.ALLEGATION),
    SUBJECT("Person", SubjectStep.class, Law.SUBJECT),
    RESTRICTION("Restriction and suspension", RestrictionStep.class, Law.SUSPENSION),
    CRIMINAL("Criminal", CriminalStep.class, Law.CRIMINAL),
    PROCEEDINGS("Proceedings", ProceedingsStep.class, Law.PROCEEDINGS),
    STAFF("Staff procedure", StaffStep.class, Law.STAFF),
    NOTICE("Notices", NoticeStep.class, Law.NOTICE),
    PUBLICATION("Publication", PublicationStep.class, Law.PUBLICATION),
    EVIDENCE("Evidence", EvidenceStep.class, Law.EVIDENCE);

    private final String label;
    private final Class<? extends Step> steps;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Lane(String label, Class<? extends Step> steps, Citation citation) {
        this.label = label;
        this.steps = steps;
        this.citation = citation;
    }

    /// The lane that steps of this class move.
    static Lane of(Class<? extends Step> step) {
        return Arrays.stream(values())
                .filter(lane -> lane.steps.isAssignableFrom(step))
                .findAny()
                .orElseThrow();
    }

    @Override
    public String label() {
        return label;
    }

    /// Where its course is written.
    public Citation citation() {
        return citation;
    }

    /// Whether its steps belong to the person, so that every file of the person receives them.
    public boolean isOfPerson() {
        return this == SUBJECT || this == RESTRICTION || this == CRIMINAL;
    }
}
