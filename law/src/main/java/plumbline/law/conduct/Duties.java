package plumbline.law.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;

/// What is due for one allegation against one person.
///
/// A pure function: the same allegation always brings about the same duties, whenever it is asked and whatever has been
/// done meanwhile. Whether a duty was done is recorded by the application beside it.
public final class Duties {

    private final WorkingDays workingDays;
    private final ForceTargets targets;

    /// Duties by this calendar and with the force's targets.
    public Duties(WorkingDays workingDays, ForceTargets targets) {
        this.workingDays = workingDays;
        this.targets = targets;
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
        Start start = new Start("it became clear that the matter must be referred", referral.clearAt());
        Duty duty = DutyCatalogue.referral(referral.kind(), start.day());
        List<String> reasons = new ArrayList<>();
        reasons.add("Referral is mandatory: "
                + referral.mandatory().stream()
                        .map(criterion -> "(" + criterion.code() + ") " + criterion.title())
                        .collect(Collectors.joining("; "))
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
        return switch (allegation.selection()) {
            case Selection.Applies _, Selection.Transitional _ ->
                Optional.of(
                        notice(
                                allegation,
                                DutyCatalogue.notice(targets),
                                "The person must be told of the investigation as soon as reasonably practicable. No day is fixed by law:"
                                        + " the date shown is the force's target, and passing it is not a breach of the Regulations."));
            case Selection.UnderPolicy policy ->
                policy.pack() == Pack.PACK_STAFF
                        ? Optional.of(
                                notice(
                                        allegation,
                                        DutyCatalogue.staffNotice(targets),
                                        "Police staff receive a notice of allegation under policy. Regulation 17 does not apply to them."))
                        : Optional.empty();
            case Selection.NotCovered _ -> Optional.empty();
        };
    }

    private DueDuty notice(Allegation allegation, Duty duty, String reason) {
        List<String> reasons = new ArrayList<>();
        reasons.add(reason);
        Start start = allegation
                .appointed()
                .map(at -> new Start("an investigator was appointed", at))
                .orElseGet(() -> {
                    reasons.add(
                            "No appointment of an investigator is recorded; until one is, the target runs from the day on"
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
