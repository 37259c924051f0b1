package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import plumbline.law.Labelled;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.LegalMode;

/// A chief officer's departure from the outside opinion: personal, reasoned, short and told to those who watch.
///
/// @param personally whether the chief officer decides, and not somebody acting for the chief officer
/// @param absoluteBar whether a bar stands that nobody can lift
/// @param forceOpens whether the force's own opinion would open the door
/// @param legalAdvice the reference of the advice taken
/// @param from the first day
/// @param until the last day
public record Departure(
        boolean personally,
        boolean absoluteBar,
        boolean forceOpens,
        String reasons,
        String legalAdvice,
        LocalDate from,
        LocalDate until) {

    /// Whom a departure is told, at once and by itself.
    public enum Told implements Labelled {
        OUTSIDE_BODY("the outside vetting body"),
        LOCAL_POLICING_BODY("the local policing body"),
        INSPECTORATE("the inspectorate");

        private final String label;

        Told(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Everybody who is told.
    public static Set<Told> told() {
        return EnumSet.allOf(Told.class);
    }

    /// The last day that a departure from this day may have.
    public static LocalDate last(LocalDate from, Figures figures) {
        return from.plusDays(figures.of(Figure.DEPARTURE_DAYS));
    }

    /// Whether it is possible under this legal mode.
    public Verdict may(LegalMode mode, Figures figures) {
        LocalDate last = last(from, figures);
        return mode(mode)
                .and(() -> need(!absoluteBar, "An absolute bar stands.", "Nothing: no departure defeats it."))
                .and(() ->
                        need(personally, "The chief officer must decide personally.", "The chief officer's own act."))
                .and(() -> need(
                        forceOpens,
                        "The force's own key keeps the door shut; there is no outside opinion to depart from.",
                        "An appeal, where the person brings one."))
                .and(() -> need(!reasons.isBlank(), "A departure gives its reasons.", "Write the reasons."))
                .and(() -> need(
                        mode == LegalMode.ADVISORY || !legalAdvice.isBlank(),
                        "No legal advice is referred to.",
                        "Take advice and give its reference."))
                .and(() -> need(
                        !until.isBefore(from) && !until.isAfter(last),
                        "A departure lasts until " + London.words(last) + " at most.",
                        "An earlier last day."));
    }

    private static Verdict mode(LegalMode mode) {
        return switch (mode) {
            case ADVISORY, UNDERTAKING -> Verdict.allowed();
            case STATUTORY ->
                Verdict.refused(
                        "DEPARTURE",
                        "The outside key is a condition by statute.",
                        "Nothing: there is no departure.",
                        TwoKeys.STATUTE);
        };
    }

    private static Verdict need(boolean met, String reason, String remedy) {
        return TwoKeys.need(met, "DEPARTURE", reason, remedy, TwoKeys.DEPARTURE);
    }
}
