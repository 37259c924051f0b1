package plumbline.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.PriorDecision;

/// What a reviewer from outside sees of the findings before they have sealed their own opinion: everything that was
/// found, and
/// not about whom or by which force. Sealed findings are not masked: outside reviewers see those whole.
public final class Masking {
    private static final String PERSON = "[the person]";

    /// Parts of a name shorter than this are words of their own too often.
    private static final int SHORTEST = 3;

    private final List<Pattern> names;
    private final Map<String, String> forces = new LinkedHashMap<>();

    private Masking(String name, List<String> forces) {
        names = Arrays.stream(name.split("[\\s\\p{Punct}]+"))
                .filter(part -> part.length() >= SHORTEST)
                .map(Masking::word)
                .toList();
        forces.stream().filter(force -> !force.isBlank()).forEach(this::force);
    }

    /// The facts without name and forces.
    ///
    /// @param name of the person
    /// @param ownForce the name of the force that decides
    public static OpinionFacts of(OpinionFacts facts, String name, String ownForce) {
        var forces = new java.util.ArrayList<>(List.of(ownForce));
        facts.findings().forEach(finding -> forces.add(finding.force()));
        var masking = new Masking(name, forces);
        return new OpinionFacts(
                facts.findings().stream().map(masking::mask).toList(),
                facts.assessment(),
                facts.priors().stream().map(masking::mask).toList(),
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
                f.reference().isBlank() ? "" : "[hidden]",
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

    private String force(String force) {
        return forces.computeIfAbsent(force.strip(), _ -> "[force " + (char) ('A' + forces.size()) + "]");
    }

    private String text(String text) {
        var masked = text;
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
                "(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
