package plumbline.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The messages of one conversation in [TelegramExport].
final class TelegramChat {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String LEFT_OUT = "(File not included. Change data exporting settings to download.)";

    /// How many messages back an answer can reach; bounds the memory, not the story.
    private static final int REACH = 500;

    private final Handset handset;
    private final Lines out;
    private final Json json;
    private final Witness witness;
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private long next = 1;

    TelegramChat(Handset handset, Lines out, Json json, Witness witness) {
        this.handset = handset;
        this.out = out;
        this.json = json;
        this.witness = witness;
    }

    void write(World world, Conversation conversation) {
        View.show(world, handset, conversation, glimpse -> {
            switch (glimpse) {
                case Glimpse.Seen seen -> seen(seen);
                case Glimpse.Missed missed -> {
                    next++;
                    witness.missed(missed);
                }
            }
        });
    }

    static long userId(Person person) {
        return 6_000_000_000L + Long.parseLong(person.id().substring(1)) * 7_919;
    }

    static String name(Handset handset, Person person) {
        String label = handset.contacts().label(person);
        return label == null ? person.forename() : label;
    }

    private void seen(Glimpse.Seen seen) {
        long id = next++;
        json.object();
        long line = out.line();
        json.field("id", id);
        String text = switch (seen.happening()) {
            case Happening.Said said -> message(said, seen, id);
            case Happening.Created created -> {
                service(seen, "create_group")
                        .field("title", created.title())
                        .array("members")
                        .value(name(created.actor()))
                        .endArray();
                yield created.title();
            }
            case Happening.Added added -> {
                service(seen, "invite_members")
                        .array("members")
                        .value(name(added.whom()))
                        .endArray();
                yield name(added.whom());
            }
            case Happening.Left left -> {
                service(seen, "remove_members")
                        .array("members")
                        .value(name(left.actor()))
                        .endArray();
                yield name(left.actor());
            }
            case Happening.Renamed renamed -> {
                service(seen, "edit_group_title").field("title", renamed.to());
                yield renamed.to();
            }
        };
        if (!(seen.happening() instanceof Happening.Said)) {
            text("");
        }
        json.endObject();
        witness.wrote(seen, line, out.line() - line + 1, name(seen.happening().actor()), Json.quoted(text));
    }

    private Json service(Glimpse.Seen seen, String action) {
        Person actor = seen.happening().actor();
        json.field("type", "service");
        date("date", seen.shown());
        return json.field("actor", name(actor))
                .field("actor_id", "user" + userId(actor))
                .field("action", action);
    }

    private String message(Happening.Said said, Glimpse.Seen seen, long id) {
        remember(said.id(), id);
        json.field("type", "message");
        date("date", seen.shown());
        if (seen.look() == Glimpse.Look.EDITED) {
            date("edited", said.settled());
        }
        json.field("from", name(said.actor())).field("from_id", "user" + userId(said.actor()));
        link(said.link());
        media(said.body());
        String text = seen.look() == Glimpse.Look.EDITED
                ? ((Fate.Edited) said.fate()).text()
                : said.body().text();
        text(text);
        return text;
    }

    private void link(Link link) {
        switch (link) {
            case Link.Reply(var target) -> {
                @Nullable Long id = ids.get(target);
                if (id != null) {
                    json.field("reply_to_message_id", id);
                }
            }
            case Link.Forward(var _, var author) -> json.field("forwarded_from", name(author));
            case Link.None(), Link.About(var _) -> {}
        }
    }

    private void media(Body body) {
        switch (body) {
            case Body.Photo _ ->
                json.field("photo", LEFT_OUT).field("width", 160).field("height", 120);
            case Body.Clip _ ->
                json.field("file", LEFT_OUT)
                        .field("media_type", "video_file")
                        .field("mime_type", "video/mp4")
                        .field("duration_seconds", 14);
            case Body.Voice(var seconds) ->
                json.field("file", LEFT_OUT)
                        .field("media_type", "voice_message")
                        .field("mime_type", "audio/ogg")
                        .field("duration_seconds", seconds);
            case Body.Words _ -> {}
        }
    }

    private void text(String text) {
        json.field("text", text).array("text_entities");
        if (!text.isEmpty()) {
            json.object().field("type", "plain").field("text", text).endObject();
        }
        json.endArray();
    }

    private void date(String field, Instant at) {
        json.field(field, DATE.format(at.atZone(World.ZONE)));
        json.field(field + "_unixtime", Long.toString(at.getEpochSecond()));
    }

    private void remember(String event, long id) {
        ids.put(event, id);
        if (ids.size() > REACH) {
            ids.remove(ids.keySet().iterator().next());
        }
    }

    private String name(Person person) {
        return name(handset, person);
    }
}
