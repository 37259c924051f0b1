package plumbline.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Standard;
import plumbline.web.Dates;
import plumbline.web.Happening;

/// How an allegation came to say what it says: raised, corrected and why, withdrawn and why.
final class AllegationHistory {
    private AllegationHistory() {}

    /// What happened, the earliest first.
    static List<Happening> of(AllegationAgainst allegation, Function<UUID, String> nameOf) {
        var versions = allegation.versions();
        var raised = versions.getFirst();
        var happenings = new ArrayList<Happening>();
        happenings.add(happening("Raised", raised.at(), nameOf.apply(raised.by()), null));
        for (int i = 1; i < versions.size(); i++) {
            var version = versions.get(i);
            happenings.add(happening(
                    "Corrected",
                    version.at(),
                    nameOf.apply(version.by()),
                    changes(versions.get(i - 1).facts(), version.facts()) + ". Reason: " + version.reason()));
        }
        var end = allegation.withdrawal();
        if (end != null) {
            happenings.add(happening("Withdrawn", end.at(), nameOf.apply(end.by()), "Reason: " + end.reason()));
        }
        return happenings;
    }

    /// What reads otherwise after a correction than before it.
    private static String changes(RaiseAllegation before, RaiseAllegation after) {
        var was = words(before);
        return words(after).entrySet().stream()
                .filter(now -> !now.getValue().equals(was.get(now.getKey())))
                .map(now -> now.getKey() + ": was “" + was.get(now.getKey()) + "”, is “" + now.getValue() + "”")
                .collect(Collectors.joining(". "));
    }

    /// The facts that can be corrected, in words, by what they are of.
    private static SequencedMap<String, String> words(RaiseAllegation facts) {
        var words = new LinkedHashMap<String, String>(summary(facts));
        words.put("What is alleged", facts.description());
        words.put(
                "Standards",
                facts.standards().stream().sorted().map(Standard::label).collect(Collectors.joining(", ")));
        words.put(
                "Referral criteria met",
                facts.criteriaMet().isEmpty()
                        ? "None"
                        : facts.criteriaMet().stream()
                                .sorted()
                                .map(criterion -> "(" + criterion.code() + ")")
                                .collect(Collectors.joining(", ")));
        return words;
    }

    /// Those of the facts that are short enough for a list.
    static SequencedMap<String, String> summary(RaiseAllegation facts) {
        var from = facts.behaviourFrom();
        var to = facts.behaviourTo();
        var clear = facts.referralClearOn();
        var tied = facts.tiedToAttentionOn();
        var words = new LinkedHashMap<String, String>();
        words.put("Came as", facts.kind().label());
        words.put(
                "Behaviour",
                from == null || to == null
                        ? "Dates not known"
                        : from.equals(to) ? Dates.date(from) : Dates.date(from) + " to " + Dates.date(to));
        words.put("Came to attention", Dates.date(facts.attentionOn()));
        words.put("Clear that it must be referred", clear == null ? "Not applicable" : Dates.date(clear));
        words.put("Tied to an earlier allegation", tied == null ? "No" : "Yes, known on " + Dates.date(tied));
        words.put(
                "Could amount to gross misconduct",
                facts.grossMisconductAlleged()
                        ? "Yes, if proved. This is not an assessment of severity"
                        : "Not alleged");
        return words;
    }

    private static Happening happening(String title, Instant at, String by, @Nullable String text) {
        return new Happening(title, by, Dates.dateTime(at), at.toString(), text, null);
    }
}
