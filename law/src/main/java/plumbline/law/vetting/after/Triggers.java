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
                .flatMap(trigger -> consequence(event, trigger, day, applicant, rules, clocks));
    }

    /// Empty where there would be a restriction to decide alone, and nothing calls for one.
    private static Optional<Consequence> consequence(
            Event event, Trigger trigger, LocalDate day, Applicant applicant, @Nullable RuleSet rules, Clocks clocks) {
        Opens opens = opens(event, trigger, applicant);
        Optional<Situation> situation = situation(event, trigger, opens).filter(found -> found.holds(day, rules));
        if (opens == Opens.RESTRICTION && situation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Consequence(
                trigger,
                opens,
                day,
                event.isRed(),
                trigger.clock().filter(_ -> opens != Opens.GATE).flatMap(clock -> clocks.find(clock, day)),
                situation,
                told(trigger)));
    }

    private static Optional<Situation> situation(Event event, Trigger trigger, Opens opens) {
        boolean redMatter =
                event.isRed() && trigger.mayRestrict() && (opens == Opens.REVIEW || opens == Opens.WITHDRAWAL_CASE);
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
