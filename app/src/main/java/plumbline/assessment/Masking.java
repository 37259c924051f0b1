package plumbline.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.PriorDecision;

/// What a reviewer from outside sees before they have sealed their own opinion: everything that was declared and found,
/// and not about whom or by which force. Sealed findings are not masked: outside reviewers see those whole.
public final class Masking {
    private static final String PERSON = "[the person]";
    private static final String HIDDEN = "[hidden]";

    /// Shorter parts of a name are words of their own too often; where they stand alone they are hidden all the same.
    private static final int SHORTEST = 3;

    private final List<Pattern> names;
    private final List<String> whole;
    private final Map<String, String> forces = new LinkedHashMap<>();
    private final List<Pattern> references;

    /// @param names of the person; none where the reader may know them
    /// @param forces by their names, the one that decides first; none where the reader may know them
    /// @param references of the application and of records; none where the reader may know them
    public Masking(Collection<String> names, Collection<String> forces, Collection<String> references) {
        this.names = names.stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s\\p{Punct}]+")))
                .filter(part -> part.length() >= SHORTEST)
                .distinct()
                .map(Masking::word)
                .toList();
        this.whole = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        forces.stream().filter(force -> !force.isBlank()).forEach(this::force);
        this.references = references.stream()
                .filter(reference -> reference.strip().length() >= SHORTEST)
                .map(Masking::word)
                .toList();
    }

    /// The facts without what is hidden.
    public OpinionFacts facts(OpinionFacts facts) {
        return new OpinionFacts(
                facts.findings().stream().map(this::mask).toList(),
                facts.assessment(),
                facts.priors().stream().map(this::mask).toList(),
                facts.supplied());
    }

    private Finding mask(Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                text(f.concerned()),
                text(f.force()),
                f.reference().isBlank() || references.isEmpty() ? f.reference() : HIDDEN,
                f.disclosure(),
                f.filtered(),
                text(f.summary()),
                Optional.ofNullable(f.seal())
                        .map(seal -> new Finding.Seal(text(seal.gist()), text(seal.whyNoGist())))
                        .orElse(null),
                f.happenedOn(),
                text(f.source()),
                text(f.raisedBecause()));
    }

    private PriorDecision mask(PriorDecision prior) {
        return new PriorDecision(
                prior.id(), prior.decidedOn(), text(prior.by()), prior.result(), text(prior.words()), prior.findings());
    }

    private void force(String force) {
        forces.computeIfAbsent(force.strip(), _ -> "[force " + (char) ('A' + forces.size()) + "]");
    }

    /// A text without what is hidden.
    public String text(String text) {
        if (whole.stream().anyMatch(text.strip()::equalsIgnoreCase)) {
            return PERSON;
        }
        var masked = text;
        for (var reference : references) {
            masked = reference.matcher(masked).replaceAll(HIDDEN);
        }
        for (var force : forces.entrySet()) {
            masked = word(force.getKey()).matcher(masked).replaceAll(force.getValue());
        }
        for (var name : names) {
            masked = name.matcher(masked).replaceAll(PERSON);
        }
        return masked;
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(words.strip()) + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
