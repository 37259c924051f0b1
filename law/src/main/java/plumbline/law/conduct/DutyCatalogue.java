package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;

/// The duties, one value each. A new duty is a new value here and a line in [Duties] that says when it arises.
final class DutyCatalogue {

    private static final LocalDate SINCE_2012 = LocalDate.of(2012, 11, 22);
    private static final LocalDate SINCE_2020 = LocalDate.of(2020, 2, 1);
    private static final String NO_REFERRAL_EXTENSION =
            "Nobody can extend it. A late referral is still made, at once, and the reason for the delay is recorded.";

    private static final List<Duty> REFERRALS = List.of(
            referral(MatterKind.COMPLAINT, Instruments.COMPLAINTS_2012, SINCE_2012, SINCE_2020.minusDays(1)),
            referral(MatterKind.CONDUCT_MATTER, Instruments.COMPLAINTS_2012, SINCE_2012, SINCE_2020.minusDays(1)),
            referral(MatterKind.COMPLAINT, Instruments.COMPLAINTS_2020, SINCE_2020, null),
            referral(MatterKind.CONDUCT_MATTER, Instruments.COMPLAINTS_2020, SINCE_2020, null));

    private static final Citation NOTICE = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 17",
            "the opening was read; where the Police Reform Act procedure applies, reg 17 of SI 2020/2 takes its place");

    private DutyCatalogue() {}

    /// CLK-02 and CLK-03: the referral that the law of that day demands.
    ///
    /// @throws IllegalArgumentException before 22 November 2012, the first day this catalogue knows of
    static Duty referral(MatterKind kind, LocalDate day) {
        return REFERRALS.stream()
                .filter(duty -> duty.clock().equals(clock(kind)) && duty.holdsOn(day))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no law of referral is recorded for " + day));
    }

    private static Duty referral(MatterKind kind, String instrument, LocalDate from, @Nullable LocalDate to) {
        String regulation = kind == MatterKind.COMPLAINT ? "reg 4" : "reg 7";
        boolean read = instrument.equals(Instruments.COMPLAINTS_2020);
        return new Duty(
                kind == MatterKind.COMPLAINT ? "iopc-referral-complaint" : "iopc-referral-conduct-matter",
                clock(kind),
                "Refer the " + kind.label().toLowerCase(Locale.UK) + " to the Independent Office for Police Conduct",
                "Appropriate authority",
                "when it first becomes clear to the appropriate authority that it must be referred",
                new Period.EndOfNextDay(),
                Force.STATUTORY,
                NO_REFERRAL_EXTENSION,
                read
                        ? Citation.confirmed(instrument, regulation + "(1)", "the descriptions were read")
                        : Citation.unconfirmed(instrument, regulation, "the text was not read"),
                Citation.unconfirmed(
                        instrument, regulation, "that the time is the end of the next day is believed, not read"),
                from,
                to);
    }

    private static String clock(MatterKind kind) {
        return switch (kind) {
            case COMPLAINT -> "CLK-02";
            case CONDUCT_MATTER -> "CLK-03";
        };
    }

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
