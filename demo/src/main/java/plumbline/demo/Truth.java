package plumbline.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ground truth: what happened, who saw it, what they did, and where each export shows it or why it does not.
///
/// Four tables: `events`, `responses`, `sightings`, `absences`. `README.txt` beside them says what the columns mean.
final class Truth implements AutoCloseable {

    private final Tsv events;
    private final Tsv responses;
    private final Tsv sightings;
    private final Tsv absences;
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
        this.sightings = new Tsv(
                folder.resolve("sightings.tsv"),
                "export",
                "line",
                "lines",
                "event",
                "shown",
                "sender",
                "look",
                "label",
                "characteristic",
                "text");
        this.absences = new Tsv(folder.resolve("absences.tsv"), "export", "event", "reason");
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
                    orDash(said.meaning().characteristic()),
                    fate(said.fate()),
                    said.settled(),
                    pointsTo(said.link()),
                    attachment(said.body()),
                    audience(scene, index, audience),
                    said.body().text());
            responses(scene, index, said, audience);
        } else {
            events.row(
                    happening.id(),
                    happening.at(),
                    conversation.key(),
                    kind(happening),
                    happening.actor().id(),
                    Label.ORDINARY,
                    "-",
                    "kept",
                    happening.at(),
                    "-",
                    "-",
                    audience(scene, index, audience),
                    object(happening));
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

    private static String kind(Happening happening) {
        return switch (happening) {
            case Happening.Created _ -> "created";
            case Happening.Added _ -> "added";
            case Happening.Left _ -> "left";
            case Happening.Renamed _ -> "renamed";
            case Happening.Said _ -> "message";
        };
    }

    private static String object(Happening happening) {
        return switch (happening) {
            case Happening.Created created -> created.title();
            case Happening.Added added -> added.whom().id();
            case Happening.Left left -> left.actor().id();
            case Happening.Renamed renamed -> renamed.to();
            case Happening.Said said -> said.body().text();
        };
    }

    private static String fate(Fate fate) {
        return switch (fate) {
            case Fate.Kept() -> "kept";
            case Fate.Edited _ -> "edited";
            case Fate.Withdrawn _ -> "withdrawn";
        };
    }

    private static String pointsTo(Link link) {
        return switch (link) {
            case Link.None() -> "-";
            case Link.Reply(var id) -> "reply " + id;
            case Link.Forward(var id, var _) -> "forward " + id;
            case Link.About(var id) -> "about " + id;
        };
    }

    private static String attachment(Body body) {
        return switch (body) {
            case Body.Words _ -> "-";
            case Body.Photo(var subject, var _) -> "photo " + subject;
            case Body.Clip(var subject, var _) -> "clip " + subject;
            case Body.Voice(var seconds) -> "voice " + seconds + " s";
        };
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? "-" : value;
    }

    /// The witness who writes down what one export shows.
    Witness witness(String export) {
        return new Witness() {
            @Override
            public void wrote(Glimpse.Seen seen, long line, long lines, String sender, String text) {
                Meaning meaning = seen.happening() instanceof Happening.Said said ? said.meaning() : Meaning.ORDINARY;
                sightings.row(
                        export,
                        line,
                        lines,
                        seen.happening().id(),
                        seen.shown(),
                        sender,
                        seen.look(),
                        meaning.label(),
                        orDash(meaning.characteristic()),
                        text);
            }

            @Override
            public void filled(long line, String text) {
                sightings.row(export, line, 1, "-", "-", "-", "FILLER", Label.ORDINARY, "-", text);
            }

            @Override
            public void missed(Glimpse.Missed missed) {
                absences.row(export, missed.happening().id(), missed.reason());
            }
        };
    }

    @Override
    public void close() {
        List.of(events, responses, sightings, absences).forEach(Tsv::close);
    }
}
