package plumbline.law.lane;

import java.time.Instant;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.investigation.Forms;

/// The gates of referral to the IOPC, GATE-1, GATE-2 and GATE-38: the criteria before everything else.
final class ReferralGates {

    private static final Citation REFERRAL = Citation.confirmed(
            Instruments.COMPLAINTS_2020,
            "regs 4, 7 and 9",
            "the descriptions were read; the time limit is from memory");

    private ReferralGates() {}

    /// Whether the criteria are answered in full.
    static Verdict assessed(MatterStep.ReferralAssessed assessed) {
        return Need.that(
                !assessed.isMandatory() || assessed.clearAt() != null,
                "GATE-1",
                "A criterion of mandatory referral is met, but not when that first became clear.",
                "Record when it became clear: the time for the referral runs from there.",
                REFERRAL);
    }

    /// Whether a decision on a voluntary referral says why, whichever way it goes.
    static Verdict considered(MatterStep.VoluntaryReferralConsidered considered) {
        return Need.reasons("GATE-1", considered.reason(), REFERRAL);
    }

    /// Whether a mandatory referral is outstanding: a criterion is met, and the matter never went to the IOPC.
    static boolean isOutstanding(CaseFile file) {
        return !file.matter().withIopc()
                && file.last(MatterStep.ReferralAssessed.class)
                        .filter(MatterStep.ReferralAssessed::isMandatory)
                        .isPresent();
    }

    /// GATE-1, GATE-2 and GATE-38: the criteria are answered, answered again since the last arrest, and obeyed.
    static Verdict referred(CaseFile file) {
        if (!file.opening().kind().isUnderPoliceReformAct() || file.matter().withIopc()) {
            return Verdict.allowed();
        }
        int assessed = file.lastPlace(MatterStep.ReferralAssessed.class);
        return Need.that(
                        assessed >= 0,
                        "GATE-2",
                        "The criteria of mandatory referral were not answered.",
                        "Answer them, each of them.",
                        REFERRAL)
                .and(() -> Forms.afterArrest(assessed > file.lastPlace(CriminalStep.Arrested.class)))
                .and(() -> Need.that(
                        !isOutstanding(file),
                        "GATE-1",
                        "A criterion of mandatory referral is met, and the matter has not been referred.",
                        "Refer it to the IOPC first.",
                        REFERRAL));
    }

    /// Whether it may be referred in this way now.
    static Verdict referring(Times times, MatterStep.ReferredToIopc referral, Instant now) {
        CaseFile file = times.file();
        Optional<MatterStep.ReferralAssessed> assessed = file.last(MatterStep.ReferralAssessed.class);
        boolean mandatory =
                assessed.filter(MatterStep.ReferralAssessed::isMandatory).isPresent();
        String clock = assessed.map(times::referralClock).orElse("GATE-1");
        boolean late = assessed.map(MatterStep.ReferralAssessed::clearAt)
                .flatMap(clear -> times.deadline(clock, London.day(clear)))
                .filter(deadline -> deadline.isOver(now))
                .isPresent();
        return Need.that(
                        mandatory != referral.voluntary(),
                        "GATE-1",
                        mandatory
                                ? "A criterion of mandatory referral is met; the referral is not voluntary."
                                : "No criterion of mandatory referral is met; the referral would be voluntary.",
                        mandatory ? "Refer it as mandatory." : "Refer it as voluntary, with the reason.",
                        REFERRAL)
                .and(() -> Need.that(
                        mandatory
                                || file.last(MatterStep.VoluntaryReferralConsidered.class)
                                        .filter(MatterStep.VoluntaryReferralConsidered::refer)
                                        .isPresent(),
                        "GATE-1",
                        "It was not decided to refer it voluntarily.",
                        "Record the decision with its reason.",
                        REFERRAL))
                .and(() -> Need.that(
                        !mandatory || !late || referral.lateReason() != null,
                        clock,
                        "The time to refer it has passed since it became clear.",
                        "Refer it now, and record why it is late.",
                        REFERRAL));
    }
}
