package plumbline.law.lane;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.law.Verdict;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Selection;

/// Whether a step may be taken: its place in the course of the case, who takes it, and the gates of the law.
///
/// Where a time decides, it is counted by one catalogue, with what the force decided about it, and one calendar.
public final class Gates {

    private static final Gates STANDARD = new Gates(ClockBook.standard(), WorkingDays.englandAndWales());

    private final ClockBook book;
    private final WorkingDays workingDays;

    /// Gates that count time by this catalogue and this calendar.
    public Gates(ClockBook book, WorkingDays workingDays) {
        this.book = book;
        this.workingDays = workingDays;
    }

    /// Gates that count by the catalogue and the calendar that come with this library.
    public static Gates standard() {
        return STANDARD;
    }

    /// Whether this step may be taken, in this role, at this moment: what was recorded late was still done when it was.
    public Verdict may(CaseFile file, Step step, By by, Instant now) {
        return role(step.kind(), by)
                .and(() -> procedure(file, step.kind()))
                .and(() -> Transitions.may(file, step))
                .and(() -> standing(file, step.kind()))
                .and(() -> particulars(file, step, by, now));
    }

    /// Whether a step already taken may be corrected so: what followed must still have been lawful.
    public Verdict mayCorrect(CaseFile file, Taken correction) {
        CaseFile replayed = CaseFile.open(file.opening());
        List<Taken> steps = file.corrected(correction);
        for (Taken taken : steps) {
            Verdict verdict = may(replayed, taken.step(), taken.by(), taken.at());
            if (verdict instanceof Verdict.Refused) {
                return verdict;
            }
            replayed = replayed.after(taken);
        }
        return Verdict.allowed();
    }

    /// What can be said of a step of this kind before its particulars are known: for the list of what is allowed now,
    /// what is not, and why. No time decides here, so it is the same by every catalogue.
    public static Verdict open(CaseFile file, StepKind kind) {
        return procedure(file, kind).and(() -> Transitions.open(file, kind)).and(() -> standing(file, kind));
    }

    private static Verdict role(StepKind kind, By by) {
        return Need.that(
                kind.by().contains(by),
                "ROLE",
                "\"" + kind.label() + "\" is not for this role: " + by.label() + ".",
                "It is for: " + kind.by().stream().map(By::label).collect(Collectors.joining("; ")) + ".",
                kind.lane().citation());
    }

    /// Whether the step belongs to the procedure that disciplines the person: nobody is moved from one to the other.
    private static Verdict procedure(CaseFile file, StepKind kind) {
        Pack pack = file.pack();
        return switch (kind.lane()) {
            case STAFF ->
                Need.that(
                        pack == Pack.PACK_STAFF,
                        "PACK",
                        "The person is not under the staff procedure, but: " + pack.title() + ".",
                        "The steps of the person's own procedure.",
                        pack.citation());
            case PROCEEDINGS -> officer(file, kind);
            case ALLEGATION ->
                kind == StepKind.SEVERITY_ASSESSED || isShared(kind) ? covered(file) : officer(file, kind);
            case MATTER, SUBJECT, RESTRICTION, CRIMINAL, NOTICE, PUBLICATION, EVIDENCE -> Verdict.allowed();
        };
    }

    private static boolean isShared(StepKind kind) {
        return switch (kind) {
            case NOTICE_WITHHELD,
                    WITHHOLDING_REVIEWED,
                    REPRESENTATIONS_MADE,
                    INTERVIEW_ARRANGED,
                    INTERVIEW_HELD,
                    SILENCE_CONSIDERED,
                    STRAND_SPLIT,
                    STRAND_WITHDRAWN,
                    STRAND_CLOSED,
                    STRAND_MERGED -> true;
            default -> false;
        };
    }

    private static Verdict officer(CaseFile file, StepKind kind) {
        return Need.that(
                        file.pack() == Pack.PACK_OFFICER,
                        "PACK",
                        "The conduct regulations do not discipline the person: "
                                + file.pack().title() + ".",
                        "The steps of the person's own procedure.",
                        file.pack().citation())
                .and(() -> covered(file));
    }

    private static Verdict covered(CaseFile file) {
        return file.opening().selection() instanceof Selection.NotCovered none
                ? Verdict.refused(
                        "PACK",
                        String.join(" ", none.reasons()),
                        "Nothing under the misconduct procedures; criminal law and vetting may reach it.",
                        none.citations().getFirst())
                : Verdict.allowed();
    }

    private static Verdict standing(CaseFile file, StepKind kind) {
        return switch (kind.lane()) {
            case MATTER -> MatterGates.open(file, kind);
            case ALLEGATION -> AllegationGates.open(file, kind);
            case PROCEEDINGS -> ProceedingsGates.open(file, kind);
            case STAFF -> StaffGates.open(file, kind);
            case PUBLICATION -> PublicationGates.open(file, kind);
            case SUBJECT -> SubjectGates.open(file, kind);
            case RESTRICTION, CRIMINAL, NOTICE, EVIDENCE -> Verdict.allowed();
        };
    }

    private Verdict particulars(CaseFile file, Step step, By by, Instant now) {
        Times times = new Times(file, book, workingDays);
        return switch (step) {
            case MatterStep own -> MatterGates.may(times, own, by, now);
            case AllegationStep own -> AllegationGates.may(file, own, by, now);
            case SubjectStep own -> SubjectGates.may(file, own, now);
            case RestrictionStep own -> RestrictionGates.may(file, own, now);
            case CriminalStep own -> CriminalGates.may(times, own, now);
            case ProceedingsStep own -> ProceedingsGates.may(times, own, by, now);
            case StaffStep own -> StaffGates.may(file, own);
            case NoticeStep own -> NoticeGates.may(file, own, by);
            case PublicationStep own -> PublicationGates.may(times, own, now);
            case EvidenceStep own -> EvidenceGates.may(own);
        };
    }
}
