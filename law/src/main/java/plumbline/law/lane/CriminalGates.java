package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.criminal.CriminalEnd;
import plumbline.law.conduct.criminal.Prejudice;
import plumbline.law.conduct.restriction.BailTerms;
import plumbline.law.conduct.restriction.Hours;

/// The gates between criminal and misconduct proceedings, GATE-30 to GATE-38.
final class CriminalGates {

    private CriminalGates() {}

    static Verdict may(Times times, CriminalStep step, Instant now) {
        return switch (step) {
            case CriminalStep.PrejudiceDecided decided -> prejudice(decided, now);
            case CriminalStep.Arrested arrested -> named(arrested.offences());
            case CriminalStep.Bailed bailed -> bail(bailed);
            case CriminalStep.Charged charged ->
                named(charged.offences()).and(() -> inTime(times, charged.offences(), now));
            case CriminalStep.Convicted convicted -> named(convicted.offences());
            case CriminalStep.Acquitted _ ->
                Verdict.caution(
                        "GATE-35",
                        "An acquittal does not close discipline: determine conduct and accelerated hearing again.",
                        Law.CRIMINAL);
            case CriminalStep.Assessed _,
                    CriminalStep.Reported _,
                    CriminalStep.InvestigationOpened _,
                    CriminalStep.ReleasedUnderInvestigation _,
                    CriminalStep.FileSent _,
                    CriminalStep.PleaEntered _,
                    CriminalStep.TrialBegan _,
                    CriminalStep.NoFurtherAction _,
                    CriminalStep.AppealLodged _,
                    CriminalStep.AppealDecided _,
                    CriminalStep.Concluded _,
                    CriminalStep.MaterialKeptApart _ -> Verdict.allowed();
        };
    }

    /// A condition that cannot be held against a roster says so while it is still at hand.
    private static Verdict bail(CriminalStep.Bailed bailed) {
        String curfew = bailed.curfew();
        return Need.that(
                        curfew == null || Hours.of(curfew).isPresent(),
                        "BAIL",
                        "The hours of the curfew are not understood.",
                        "Write from when until when, such as 21:00 to 06:00.",
                        BailTerms.CONDITIONS)
                .and(() -> said(bailed, CriminalStep.BailCondition.CURFEW, curfew != null, "the hours"))
                .and(() -> said(
                        bailed,
                        CriminalStep.BailCondition.NO_CONTACT_WITH_COLLEAGUES,
                        !bailed.noContact().isEmpty(),
                        "who may not be met"))
                .and(() -> said(
                        bailed,
                        CriminalStep.BailCondition.STAY_AWAY_FROM_PLACE,
                        !bailed.places().isEmpty(),
                        "the place"));
    }

    private static Verdict said(
            CriminalStep.Bailed bailed, CriminalStep.BailCondition condition, boolean said, String what) {
        return said || !bailed.conditions().contains(condition)
                ? Verdict.allowed()
                : Verdict.caution(
                        "BAIL",
                        "\"" + condition.label() + "\" is a condition, and " + what
                                + " is not recorded: no roster can be held against it.",
                        BailTerms.CONDITIONS);
    }

    /// GATE-31 and GATE-32: prejudice is decided for every active strand, and again after each charge or plea.
    static Verdict prejudiceDecided(CaseFile file) {
        for (Map.Entry<UUID, CriminalState.Strand> strand :
                file.criminal().strands().entrySet()) {
            if (strand.getValue().stage().isActive() && isUndecided(file, strand.getKey())) {
                return Verdict.refused(
                        strand.getValue().prejudice() == null ? "GATE-31" : "GATE-32",
                        strand.getValue().prejudice() == null
                                ? "A criminal strand is active, and prejudice to it was not decided."
                                : "The person was charged or pleaded since prejudice was decided.",
                        "Decide whether misconduct proceedings would prejudice it.",
                        Law.CRIMINAL);
            }
        }
        return Verdict.allowed();
    }

    /// GATE-30: nothing waits but for prejudice that was decided.
    static Verdict notPausing(CaseFile file) {
        return Need.that(
                !file.criminal().isPausing(),
                "GATE-30",
                "The authority judged that misconduct proceedings would prejudice the criminal ones; they pause.",
                "A review that finds no more prejudice, or the end of the criminal proceedings.",
                Law.CRIMINAL);
    }

    /// GATE-33: once prejudice has ended, conduct and the special conditions are determined again.
    static Verdict determinedAgain(CaseFile file) {
        boolean gross = file.allegation()
                .severity()
                .filter(Severity.GROSS_MISCONDUCT::equals)
                .isPresent();
        return gross
                ? CriminalEnd.resume(endOfPrejudice(file) <= file.lastPlace(AllegationStep.AcceleratedDetermined.class))
                : Verdict.allowed();
    }

    /// The place in the history at which a pause for criminal proceedings last ended; -1 if none ever did.
    static int endOfPrejudice(CaseFile file) {
        Set<UUID> paused = new HashSet<>();
        int ended = -1;
        for (int place = 0; place < file.history().size(); place++) {
            if (file.history().get(place).step() instanceof CriminalStep step && ends(step, paused)) {
                ended = place;
            }
        }
        return ended;
    }

    private static boolean ends(CriminalStep step, Set<UUID> paused) {
        return switch (step) {
            case CriminalStep.PrejudiceDecided decided ->
                decided.prejudice() ? pause(decided.strand(), paused) : paused.remove(decided.strand());
            case CriminalStep.Convicted _, CriminalStep.Acquitted _, CriminalStep.NoFurtherAction _ ->
                paused.remove(step.strand());
            case CriminalStep.Assessed _,
                    CriminalStep.Reported _,
                    CriminalStep.InvestigationOpened _,
                    CriminalStep.Arrested _,
                    CriminalStep.Bailed _,
                    CriminalStep.ReleasedUnderInvestigation _,
                    CriminalStep.FileSent _,
                    CriminalStep.Charged _,
                    CriminalStep.PleaEntered _,
                    CriminalStep.TrialBegan _,
                    CriminalStep.AppealLodged _,
                    CriminalStep.AppealDecided _,
                    CriminalStep.Concluded _,
                    CriminalStep.MaterialKeptApart _ -> false;
        };
    }

    private static boolean pause(UUID strand, Set<UUID> paused) {
        paused.add(strand);
        return false;
    }

    /// The offences of an arrest, a charge or a conviction; none of any other step.
    static List<CriminalStep.Offence> offences(CriminalStep step) {
        if (step instanceof CriminalStep.Arrested arrested) {
            return arrested.offences();
        }
        return step instanceof CriminalStep.Charged charged ? charged.offences() : List.of();
    }

    private static boolean isUndecided(CaseFile file, UUID strand) {
        return place(file, strand, Set.of(StepKind.PREJUDICE_DECIDED))
                <= place(file, strand, Set.of(StepKind.CHARGED, StepKind.PLEA_ENTERED));
    }

    private static int place(CaseFile file, UUID strand, Set<StepKind> kinds) {
        return file.lastPlace(
                step -> step instanceof CriminalStep own && own.strand().equals(strand) && kinds.contains(own.kind()));
    }

    private static Verdict prejudice(CriminalStep.PrejudiceDecided decided, Instant now) {
        LocalDate review = decided.reviewOn();
        return new Prejudice(
                        decided.prejudice(),
                        decided.sharedWitness(),
                        decided.prosecutorConsulted(),
                        review,
                        Optional.ofNullable(decided.owner()).orElse(""),
                        decided.reason())
                .decide()
                .and(() -> Need.that(
                        !decided.prejudice() || review != null && review.isAfter(London.day(now)),
                        "GATE-32",
                        "The day on which the pause is reviewed does not lie ahead.",
                        "Set a day that does.",
                        Law.CRIMINAL))
                .and(() -> decided.prejudice()
                        ? Verdict.allowed()
                        : Verdict.caution("GATE-30", "Without prejudice, proceed without delay.", Law.CRIMINAL));
    }

    private static Verdict named(List<CriminalStep.Offence> offences) {
        return Need.that(
                !offences.isEmpty(),
                "GATE-38",
                "No offence is named.",
                "Name each offence: referral, suspension and severity hang on it.",
                Law.CRIMINAL);
    }

    /// GATE-36: whether the last day for a summary prosecution has passed, counted from the offence.
    private static Verdict inTime(Times times, List<CriminalStep.Offence> offences, Instant now) {
        for (CriminalStep.Offence offence : offences) {
            LocalDate on = offence.on();
            Optional<Duty> limit = on == null || offence.trial() != CriminalStep.Trial.SUMMARY_ONLY
                    ? Optional.empty()
                    : times.book().find("CLK-76", times.file().pack(), on);
            if (on != null
                    && limit.isPresent()
                    && limit.orElseThrow().ceiling(on, times.workingDays()).isOver(now)) {
                return Verdict.caution(
                        "GATE-36",
                        "The longest time to prosecute summarily has passed since " + London.words(on) + ": "
                                + offence.title() + ".",
                        limit.orElseThrow().timeCitation());
            }
        }
        return Verdict.allowed();
    }
}
