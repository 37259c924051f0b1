package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;

/// From an event to what it opens: a pure function, so that it can be asked of the past again.
public final class Triggers {

    private Triggers() {}

    /// What the event opens for a person of this kind on the day on which it happened; empty if nothing.
    ///
    /// @param rules the conduct rules of the allegation behind it; null where there is none, or none apply
    public static Optional<Consequence> follow(
            Event event, LocalDate day, Applicant applicant, @Nullable RuleSet rules, Clocks clocks) {
        return event.trigger()
                .filter(trigger -> !day.isBefore(trigger.from()))
                .filter(trigger -> opens(event, trigger, applicant) != Opens.RESTRICTION
                        || situation(event, trigger, applicant)
                                .filter(situation -> situation.holds(day, rules))
                                .isPresent())
                .map(trigger -> new Consequence(
                        trigger,
                        opens(event, trigger, applicant),
                        day,
                        event.isRed(),
                        trigger.clock()
                                .filter(_ -> opens(event, trigger, applicant) != Opens.GATE)
                                .flatMap(clock -> clocks.find(clock, day)),
                        situation(event, trigger, applicant).filter(situation -> situation.holds(day, rules)),
                        told(trigger)));
    }

    /// A red matter calls for a restriction of its own, unless that would tip somebody off or the matter is no conduct
    /// of the holder's.
    private static Optional<Situation> situation(Event event, Trigger trigger, Applicant applicant) {
        Opens opens = opens(event, trigger, applicant);
        boolean redMatter = event.isRed()
                && !trigger.isCovert()
                && trigger != Trigger.T_VOID
                && (opens == Opens.REVIEW || opens == Opens.WITHDRAWAL_CASE);
        return event.situation().or(() -> redMatter ? Optional.of(Situation.VETTING_RED) : Optional.empty());
    }

    private static Opens opens(Event event, Trigger trigger, Applicant applicant) {
        if (event instanceof Event.InvestigatedAfterGross) {
            return Opens.RESTRICTION;
        }
        return switch (trigger) {
            case T_SEV_REF -> applicant.isUnderVettingRegulations() ? Opens.WITHDRAWAL_CASE : Opens.REVIEW;
            case T_XFER, T_REJOIN, T_ROLE -> Opens.GATE;
            case T_EXP, T_RAND -> Opens.FULL_VETTING;
            case T_CHG, T_MISC, T_SEV_GM, T_ARREST, T_CHARGE, T_CONV, T_WASH, T_CIV, T_INT, T_OMIT, T_POL, T_VOID ->
                Opens.REVIEW;
        };
    }

    private static Set<Told> told(Trigger trigger) {
        return switch (trigger) {
            case T_ARREST, T_CHARGE -> EnumSet.of(Told.VETTING_AUTHORITY, Told.OUTSIDE_BODY);
            case T_INT -> EnumSet.of(Told.COUNTER_CORRUPTION);
            case T_CHG,
                    T_MISC,
                    T_SEV_GM,
                    T_SEV_REF,
                    T_CONV,
                    T_WASH,
                    T_CIV,
                    T_XFER,
                    T_REJOIN,
                    T_ROLE,
                    T_EXP,
                    T_RAND,
                    T_OMIT,
                    T_POL,
                    T_VOID -> EnumSet.of(Told.VETTING_AUTHORITY);
        };
    }
}
