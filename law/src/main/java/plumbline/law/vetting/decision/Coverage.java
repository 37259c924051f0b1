package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Each finding and each pattern is weighed exactly once, and nothing else is. One to one, not a count of words.
final class Coverage {

    private Coverage() {}

    static Stream<Objection> check(Rationale rationale, OpinionFacts facts) {
        List<Objection> found = new ArrayList<>();
        for (var id : facts.toWeigh()) {
            var weighings = rationale.weighings().stream()
                    .filter(one -> one.about().equals(id))
                    .toList();
            switch (weighings.size()) {
                case 0 -> found.add(missing(id, facts));
                case 1 -> filled(weighings.getFirst(), facts).forEach(found::add);
                default ->
                    found.add(objection(
                            facts.place(id),
                            "It is weighed more than once: " + facts.name(id) + ".",
                            "Weigh it once, with everything that is to be said of it."));
            }
        }
        rationale.weighings().stream()
                .filter(one -> !facts.toWeigh().contains(one.about()))
                .map(_ -> objection(
                        "weighings",
                        "Something is weighed that is no finding of this application.",
                        "Leave it out, or record it as a finding first."))
                .forEach(found::add);
        return found.stream();
    }

    private static Objection missing(UUID id, OpinionFacts facts) {
        return facts.pattern(id)
                .map(pattern -> Objection.of(
                        facts.place(id),
                        "E-03",
                        "Each is weighed alone. " + pattern.sentence(),
                        "Weigh the pattern as one, with all that belongs to it.",
                        Pattern.CITATION))
                .orElseGet(() -> objection(
                        facts.place(id),
                        "The rationale does not say anything of: " + facts.name(id) + ".",
                        "Weigh it: fact, reliability, weight, conclusion."));
    }

    private static Stream<Objection> filled(Weighing weighing, OpinionFacts facts) {
        var place = facts.place(weighing.about());
        return Stream.of(
                        lacks(weighing.fact(), place + "-fact", "what is taken as fact"),
                        lacks(weighing.reliability(), place + "-reliability", "how reliable it is"),
                        lacks(weighing.weight(), place + "-weight", "what weight it has"),
                        lacks(weighing.conclusion(), place + "-conclusion", "what follows from it"))
                .flatMap(one -> one)
                .map(one ->
                        objection(one.at(), one.what() + ": " + facts.name(weighing.about()) + ".", "Write it down."));
    }

    private record Lack(String at, String what) {}

    private static Stream<Lack> lacks(String text, String at, String what) {
        return text.isBlank() ? Stream.of(new Lack(at, "It is not said " + what)) : Stream.empty();
    }

    private static Objection objection(String at, String reason, String remedy) {
        return Objection.of(at, "E-07", reason, remedy, Sources.RATIONALE);
    }
}
