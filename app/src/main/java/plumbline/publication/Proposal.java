package plumbline.publication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.casework.OpenFile;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Standard;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.Publicity;

/// The draft that the case itself suggests, for somebody to go on from.
final class Proposal {
    private Proposal() {}

    static Draft of(OpenFile open, Hearing hearing, PublicPage page, UUID draftId, LocalDate today) {
        boolean named = page == PublicPage.HEARING
                ? !hearing.withholds(ProceedingsStep.Withheld.NAME)
                : !Publicity.isNameProtected(open.file(), today);
        return new Draft(
                draftId,
                open.operationId(),
                open.allegationId(),
                hearing.proceedings(),
                page,
                named,
                false,
                Set.of(),
                false,
                page == PublicPage.HEARING ? notice(open, named) : report(open, hearing, named));
    }

    /// Who it concerns: by rank and name, or by what they are.
    static String who(OpenFile open, boolean named) {
        var person = open.allegation().concerned().person();
        if (named) {
            return person.position() + " " + person.name();
        }
        var rank = Optional.ofNullable(open.file().opening().rank())
                .map(Rank::label)
                .orElse("officer");
        return (person.leftOn() == null ? "A serving " : "A former ") + rank;
    }

    private static Map<Part, String> notice(OpenFile open, boolean named) {
        var facts = open.allegation().facts();
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.WHO, who(open, named));
        parts.put(Part.CONDUCT, facts.description());
        parts.put(
                Part.AMOUNTS,
                "If proven, it is said to be a breach of the standards of professional behaviour on "
                        + standards(facts.standards()) + " and to amount to "
                        + (facts.grossMisconductAlleged() ? "gross misconduct" : "misconduct") + ".");
        return parts;
    }

    private static Map<Part, String> report(OpenFile open, Hearing hearing, boolean named) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.WHO, who(open, named));
        parts.put(Part.CASE, open.allegation().facts().description());
        hearing.found().ifPresent(found -> {
            parts.put(
                    Part.FINDING,
                    found.finding().capitalised()
                            + (found.breached().isEmpty()
                                    ? "."
                                    : ", in breach of the standards on " + standards(found.breached()) + "."));
            parts.put(Part.REASONS, found.reason());
        });
        hearing.outcome().ifPresent(decided -> {
            parts.put(Part.OUTCOME, decided.outcome().label() + length(decided) + ".");
            parts.merge(Part.REASONS, reasons(decided.reasons()), (found, why) -> found + "\n\n" + why);
            if (decided.exceptionalCircumstances() != null && decided.outcome() != Outcome.DISMISSAL) {
                parts.put(Part.EXCEPTIONAL, decided.exceptionalCircumstances());
            }
        });
        return parts;
    }

    private static String length(ProceedingsStep.OutcomeDecided decided) {
        return decided.warningMonths() == null ? "" : " for " + decided.warningMonths() + " months";
    }

    private static String reasons(ProceedingsStep.Reasons reasons) {
        return Stream.of(
                        said("Culpability", reasons.culpability()),
                        said("Harm", reasons.harm()),
                        said("Aggravating", reasons.aggravating()),
                        said("Mitigating", reasons.mitigating()),
                        said("Purpose", reasons.purpose()),
                        said("Choice of outcome", reasons.choice()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String said(String what, String words) {
        return words.isBlank() ? "" : what + ": " + words;
    }

    private static String standards(Set<Standard> standards) {
        return standards.stream()
                .sorted()
                .map(standard -> standard.title().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
