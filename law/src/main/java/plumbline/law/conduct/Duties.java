package plumbline.law.conduct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.law.clock.London;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;

/// What is due for one allegation against one person.
///
/// A pure function: the same allegation always brings about the same duties, whenever it is asked and whatever has been
/// done meanwhile. Whether a duty was done is recorded by the application beside it.
public final class Duties {

    private final WorkingDays workingDays;
    private final ClockBook clocks;

    /// Duties by this calendar and this catalogue of clocks.
    public Duties(WorkingDays workingDays, ClockBook clocks) {
        this.workingDays = workingDays;
        this.clocks = clocks;
    }

    /// The duties, the earliest last day first.
    public List<DueDuty> forAllegation(Allegation allegation) {
        List<DueDuty> due = new ArrayList<>();
        referral(allegation).ifPresent(due::add);
        notice(allegation).ifPresent(due::add);
        due.sort(Comparator.comparing(duty -> duty.deadline().endsBefore().orElseThrow()));
        return due;
    }

    private Optional<DueDuty> referral(Allegation allegation) {
        Referral referral = allegation.referral();
        if (!referral.isMandatory() || !allegation.kind().isUnderPoliceReformAct()) {
            return Optional.empty();
        }
        Duty duty =
                clocks.clock(referral.kind().referralClock(), allegation.kind().pack(), London.day(referral.clearAt()));
        Start start = duty.start(referral.clearAt());
        List<String> reasons = new ArrayList<>();
        reasons.add("Referral is mandatory: "
                + referral.mandatory().stream().map(ReferralCriterion::label).collect(Collectors.joining("; "))
                + ".");
        reasons.add("The strength of the evidence plays no part.");
        if (allegation.kind().pack() == Pack.PACK_STAFF) {
            reasons.add(
                    "Police staff are persons serving with the police under the Police Reform Act 2002: referral is as"
                            + " mandatory for them as for officers, although their discipline follows policy.");
        }
        return Optional.of(new DueDuty(duty, duty.deadline(start, workingDays), reasons));
    }

    private Optional<DueDuty> notice(Allegation allegation) {
        Instant from = allegation.appointed().orElse(allegation.raisedAt());
        return clocks.find("CLK-20", allegation.selection(), London.day(from)).map(duty -> notice(allegation, duty));
    }

    private DueDuty notice(Allegation allegation, Duty duty) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                switch (duty.force()) {
                    case STATUTORY, TARGET ->
                        "The person must be told of the investigation as soon as reasonably practicable. No day is fixed by law:"
                                + " the date shown is the force's target, and passing it is not a breach of the Regulations.";
                    case POLICY ->
                        "Police staff receive a notice of allegation under policy. Regulation 17 does not apply to them.";
                });
        Start start = allegation.appointed().map(duty::start).orElseGet(() -> {
            reasons.add("No appointment of an investigator is recorded; until one is, the target runs from the day on"
                    + " which the allegation was raised.");
            return new Start("the allegation was raised", allegation.raisedAt());
        });
        if (allegation.noticeMayPrejudice()) {
            reasons.add(
                    "Notice is withheld because it might prejudice an investigation. Test that decision again by the day"
                            + " shown.");
        }
        return new DueDuty(duty, duty.deadline(start, workingDays), reasons);
    }
}
