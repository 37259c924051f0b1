package plumbline.law.conduct.severity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;

/// Where an allegation may go once it is decided whether there is a case to answer.
///
/// Prejudice to criminal proceedings and the conditions of an accelerated hearing are asked separately, after
/// this.
public final class Routes {

    private static final Citation REFERRAL =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 23", "the opening paragraphs were read");
    private static final Citation FORM = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 23", "that misconduct alone goes to a meeting is from secondary sources");
    private static final Citation NO_CASE = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 21 as amended in 2025", "what remains if there is no case to answer");
    private static final Citation FORMER =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 4 and Sch 1", "former officers: gross misconduct only");
    private static final Citation DIRECTED = Citation.unconfirmed(
            Instruments.POLICE_REFORM_ACT,
            "Sch 3 paras 23(5B), 25 and 27(4)",
            "the directions exist; that the authority can never withdraw from one is from secondary sources");
    private static final Citation WITHDRAWAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 27",
            "before proceedings start, with written notice; from a secondary source");

    private Routes() {}

    /// Every route with what the law says of it, in the order of [Route].
    public static Map<Route, Verdict> options(RouteFacts facts, RuleSet rules) {
        Map<Route, Verdict> options = new EnumMap<>(Route.class);
        for (Route route : EnumSet.allOf(Route.class)) {
            options.put(route, may(route, facts, rules));
        }
        return options;
    }

    /// Whether the allegation may go there.
    public static Verdict may(Route route, RouteFacts facts, RuleSet rules) {
        return direction(route, facts).and(() -> {
            return switch (facts.answer()) {
                case NONE -> noCase(route, rules);
                case MISCONDUCT -> misconduct(route, facts);
                case GROSS_MISCONDUCT -> gross(route);
            };
        });
    }

    /// Whether proceedings that were referred may be withdrawn.
    ///
    /// @param started whether the meeting or hearing has begun
    /// @param directed whether the Director General directed the proceedings
    /// @param instead where the allegation goes
    /// @param rationale why
    public static Verdict withdraw(boolean started, boolean directed, Route instead, String rationale) {
        if (started) {
            return Verdict.refused(
                    "WITHDRAWAL",
                    "The proceedings have started.",
                    "Nothing would: they end with a finding.",
                    WITHDRAWAL);
        }
        if (directed) {
            return Verdict.refused(
                    "WITHDRAWAL",
                    "The Director General directed these proceedings.",
                    "The Director General's agreement to withdraw the direction; take advice.",
                    DIRECTED);
        }
        boolean lawful =
                instead == Route.NO_ACTION || instead == Route.REFLECTIVE_PRACTICE || instead == Route.PERFORMANCE;
        if (!lawful) {
            return Verdict.refused(
                    "WITHDRAWAL",
                    "Proceedings cannot be withdrawn in favour of " + instead.label() + ".",
                    "No further action, reflective practice or the performance procedure.",
                    WITHDRAWAL);
        }
        if (rationale.isBlank()) {
            return Verdict.refused(
                    "WITHDRAWAL", "The withdrawal gives no reasons.", "Write down the reasons.", WITHDRAWAL);
        }
        return Verdict.caution(
                "WITHDRAWAL",
                "Give the officer written notice and an extract of the report. Another strand may stay open.",
                WITHDRAWAL);
    }

    private static Verdict direction(Route route, RouteFacts facts) {
        return facts.direction()
                .filter(directed -> directed != route)
                .map(directed -> Verdict.refused(
                        "GATE-40",
                        "The Director General directed " + directed.label() + ", not " + route.label() + ".",
                        "Proceed as directed.",
                        DIRECTED))
                .orElse(Verdict.allowed());
    }

    private static Verdict noCase(Route route, RuleSet rules) {
        return switch (route) {
            case NO_ACTION, REFLECTIVE_PRACTICE, PERFORMANCE -> Verdict.allowed();
            case VETTING ->
                rules.isAmended2025()
                        ? Verdict.allowed()
                        : Verdict.refused(
                                "GATE-40",
                                "Under " + rules.id() + " this decision cannot send a matter to a review of vetting.",
                                "No action, reflective practice or performance.",
                                NO_CASE);
            case MEETING, HEARING, ACCELERATED_HEARING ->
                Verdict.refused(
                        "GATE-40",
                        "There is no case to answer, so nothing to bring before " + route.label() + ".",
                        "A decision that there is a case to answer.",
                        NO_CASE);
        };
    }

    private static Verdict misconduct(Route route, RouteFacts facts) {
        if (facts.former() && route.forum().isPresent()) {
            return Verdict.refused(
                    "GATE-40",
                    "The person has left, and the case to answer is for misconduct only.",
                    "A case to answer for gross misconduct.",
                    FORMER);
        }
        boolean hearing = facts.standing().callsForHearing();
        return switch (route) {
            case MEETING ->
                hearing
                        ? Verdict.refused(
                                "GATE-15",
                                "At the severity assessment a final written warning was in force, or the officer had been"
                                        + " reduced in rank within eighteen months.",
                                "A misconduct hearing.",
                                Questions.LIVE_WARNING)
                        : Verdict.allowed();
            case HEARING ->
                hearing
                        ? Verdict.allowed()
                        : Verdict.caution(
                                "GATE-40",
                                "Misconduct without a live final warning ordinarily goes to a meeting: record why a"
                                        + " hearing.",
                                FORM);
            case REFLECTIVE_PRACTICE ->
                hearing
                        ? Verdict.refused(
                                "GATE-15",
                                "A live final written warning or a recent reduction in rank sends it to a hearing.",
                                "A misconduct hearing.",
                                Questions.LIVE_WARNING)
                        : Verdict.caution(
                                "GATE-40", "Record why no proceedings are brought although there is a case.", REFERRAL);
            case ACCELERATED_HEARING ->
                Verdict.refused(
                        "GATE-16",
                        "An accelerated hearing is for gross misconduct; the case to answer is for misconduct.",
                        "A case to answer for gross misconduct.",
                        AcceleratedHearings.CONDITIONS);
            case PERFORMANCE, VETTING, NO_ACTION ->
                Verdict.refused(
                        "GATE-40",
                        "There is a case to answer for misconduct; it cannot end in " + route.label() + ".",
                        "A meeting, or the reflective practice review process with reasons.",
                        REFERRAL);
        };
    }

    private static Verdict gross(Route route) {
        return switch (route) {
            case HEARING, ACCELERATED_HEARING -> Verdict.allowed();
            case MEETING ->
                Verdict.refused(
                        "GATE-14",
                        "There is a case to answer for gross misconduct, which a meeting cannot hear.",
                        "A misconduct hearing, or an accelerated one if its conditions are met.",
                        REFERRAL);
            case REFLECTIVE_PRACTICE, PERFORMANCE, VETTING, NO_ACTION ->
                Verdict.refused(
                        "GATE-40",
                        "There is a case to answer for gross misconduct; it cannot end in " + route.label() + ".",
                        "A misconduct hearing, or an accelerated one if its conditions are met.",
                        REFERRAL);
        };
    }
}
