package plumbline.law.conduct;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;

/// The duties, one value each. A new duty is a new value here and a line in [Duties] that says when it arises.
final class DutyCatalogue {

    private static final LocalDate SINCE_2020 = LocalDate.of(2020, 2, 1);
    private static final String NO_REFERRAL_EXTENSION =
            "Nobody can extend it. A late referral is still made, at once, and the reason for the delay is recorded.";

    static final Duty REFER_COMPLAINT = new Duty(
            "iopc-referral-complaint",
            "CLK-02",
            "Refer the complaint to the Independent Office for Police Conduct",
            "Appropriate authority",
            "when it first becomes clear to the appropriate authority that the complaint is within the criteria",
            new Period.EndOfNextDay(),
            Force.STATUTORY,
            NO_REFERRAL_EXTENSION,
            Citation.confirmed(Instruments.COMPLAINTS_2020, "reg 4(1)", "descriptions of complaint read"),
            Citation.unconfirmed(
                    Instruments.COMPLAINTS_2020,
                    "reg 4",
                    "that the time is the end of the next day comes from memory, with high confidence"),
            SINCE_2020,
            null);

    static final Duty REFER_CONDUCT_MATTER = new Duty(
            "iopc-referral-conduct-matter",
            "CLK-03",
            "Refer the conduct matter to the Independent Office for Police Conduct",
            "Appropriate authority",
            "when it first becomes clear that the matter must be referred",
            new Period.EndOfNextDay(),
            Force.STATUTORY,
            NO_REFERRAL_EXTENSION,
            Citation.confirmed(Instruments.COMPLAINTS_2020, "reg 7(1)", "descriptions of conduct matter read"),
            Citation.unconfirmed(
                    Instruments.COMPLAINTS_2020,
                    "reg 7",
                    "that the time is the end of the next day comes from memory, with high confidence"),
            SINCE_2020,
            null);

    private static final Citation NOTICE = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 17",
            "the opening was read; where the Police Reform Act procedure applies, reg 17 of SI 2020/2 takes its place");

    private DutyCatalogue() {}

    /// CLK-20, for officers, special constables and former ones.
    static Duty notice(ForceTargets targets) {
        return new Duty(
                "notice-of-investigation",
                "CLK-20",
                "Give the person written notice of the investigation (regulation 17)",
                "Investigator",
                "when an investigator is appointed",
                new Period.AsSoonAsPracticable(targets.noticeWorkingDays()),
                Force.TARGET,
                "There is no statutory day to extend. Notice may be withheld while it might prejudice any investigation; that"
                        + " decision must be tested again and again.",
                NOTICE,
                NOTICE,
                SINCE_2020,
                null);
    }

    /// The equivalent for police staff: policy, whatever it says on time.
    static Duty staffNotice(ForceTargets targets) {
        Citation guidance = Citation.unconfirmed(
                Instruments.STAFF_COUNCIL,
                "Annex A",
                "the form is listed in the contents; the force's policy sets the time");
        return new Duty(
                "staff-notice-of-allegation",
                "CLK-20 (staff)",
                "Give the person notice of the allegation (staff procedure)",
                "Nominated manager",
                "when an investigator is appointed",
                new Period.AsSoonAsPracticable(targets.staffNoticeWorkingDays()),
                Force.POLICY,
                "Set by the force's policy, which also says who may extend it.",
                guidance,
                guidance,
                LocalDate.of(2021, 2, 1),
                null);
    }
}
