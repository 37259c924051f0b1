package plumbline.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The ground truth of the world: what happened, how far it reached whom, and what they did about it.
///
/// Two tables, `events` and `responses`; [Sightings] adds what the exports show. `README.txt` beside them says what the
/// columns mean.
final class Truth implements AutoCloseable {

    private final Tsv events;
    private final Tsv responses;
    private final long seed;

    Truth(Path folder, long seed) throws IOException {
        this.seed = seed;
        this.events = new Tsv(
                folder.resolve("events.tsv"),
                "event",
                "at",
                "conversation",
                "kind",
                "author",
                "label",
                "characteristic",
                "fate",
                "settled",
                "points_to",
                "attachment",
                "audience",
                "text");
        this.responses = new Tsv(folder.resolve("responses.tsv"), "event", "person", "response", "shown_by");
    }

    /// Writes down everything that happens in a conversation.
    void tell(World world, Conversation conversation) {
        Timeline.play(world, conversation, scene -> {
            Audience audience = new Audience(seed, scene);
            for (int i = 0; i < scene.happenings().size(); i++) {
                event(conversation, scene, i, audience);
            }
        });
    }

    private void event(Conversation conversation, Scene scene, int index, Audience audience) {
        Happening happening = scene.happenings().get(index);
        if (happening instanceof Happening.Said said) {
            events.row(
                    said.id(),
                    said.at(),
                    conversation.key(),
                    "message",
                    said.actor().id(),
                    said.meaning().label(),
                    Cells.orDash(said.meaning().characteristic()),
                    Cells.fate(said.fate()),
                    said.settled(),
                    Cells.pointsTo(said.link()),
                    Cells.attachment(said.body()),
                    audience(scene, index, audience),
                    said.body().text());
            responses(scene, index, said, audience);
        } else {
            events.row(
                    happening.id(),
                    happening.at(),
                    conversation.key(),
                    Cells.kind(happening),
                    happening.actor().id(),
                    Label.ORDINARY,
                    "-",
                    "kept",
                    happening.at(),
                    "-",
                    "-",
                    audience(scene, index, audience),
                    Cells.object(happening));
        }
    }

    private void responses(Scene scene, int index, Happening.Said said, Audience audience) {
        if (said.meaning().label().offends()) {
            scene.present().stream()
                    .filter(person -> !person.equals(said.actor()))
                    .forEach(person -> responses.row(said.id(), person.id(), audience.response(index, person), "-"));
        }
        if (said.link() instanceof Link.About(var id)) {
            responses.row(id, said.actor().id(), Response.OBJECTED_PRIVATELY, said.id());
        }
    }

    private static String audience(Scene scene, int index, Audience audience) {
        return scene.present().stream()
                .map(person -> person.id() + "=" + audience.exposure(index, person))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        List.of(events, responses).forEach(Tsv::close);
    }
}
