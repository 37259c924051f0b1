package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramTest {

    private static final String CHAT = """
            {
             "name": "Night Owls",
             "type": "private_group",
             "id": 4242,
             "messages": [
              {"id": 1, "type": "service", "date": "2021-07-01T12:00:00", "date_unixtime": "1625137200", "actor": "Alex Hale", "actor_id": "user1", "action": "create_group", "title": "Night Owls", "members": ["Alex Hale", null]},
              {"id": 2, "type": "message", "date": "2021-07-01T12:00:05", "date_unixtime": "1625137205", "edited": "2021-07-01T12:01:00", "edited_unixtime": "1625137260", "from": "Alex Hale", "from_id": "user1", "reply_to_message_id": 1, "text": ["see ", {"type": "text_link", "text": "this", "href": "https://example.org/"}, " \\x1b now é"]},
              {"id": 3, "type": "message", "date": "2021-07-01T12:00:09", "from": null, "from_id": "user9", "forwarded_from": "Sam Reed", "text": "old export"},
              {"id": 4, "type": "message", "date": "2021-07-01T12:00:10", "from": "Kim Lowe", "from_id": "user3", "photo": "photos/p.jpg", "text": "the van"},
              {"id": 5, "type": "message", "date": "2021-07-01T12:00:11", "from": "Kim Lowe", "from_id": "user3", "file": "(File not included. Change data exporting settings to download.)", "media_type": "voice_message", "text": ""},
              {"id": 6, "type": "unsupported", "date": "2021-07-01T12:00:12", "from": "Kim Lowe", "from_id": "user3"},
              {"id": 7, "type": "message", "date": "2021-07-01T12:00:13", "from": "Kim Lowe", "poll": {"question": "Who drives?", "closed": false, "total_voters": 1, "answers": [{"text": "Alex", "voters": 1, "chosen": true}]}, "text": ""},
              {"id": 8, "type": "service", "date": "2021-07-01T12:00:14", "actor": "Sam Reed", "action": "remove_members", "members": ["Sam Reed"]},
              {"id": 9, "type": "hologram", "text": "?"},
              17
             ]
            }
            """;

    private static Collected read(String json) {
        return Collected.of("result.json", json.getBytes(UTF_8));
    }

    @Test
    void every_record_is_an_event_or_a_reject() {
        Collected read = read(CHAT);
        assertThat(read.account().in()).isEqualTo(10);
        assertThat(read.account().messages()).isEqualTo(6);
        assertThat(read.account().systemEvents()).isEqualTo(2);
        assertThat(read.account().rejected()).isEqualTo(2);
        assertThat(read.rejects().getFirst().reason()).contains("hologram");
        assertThat(read.rejects().getFirst().excerpt()).startsWith("{\"id\": 9");
        assertThat(read.rejects().getLast().excerpt()).isEqualTo("17");
    }

    @Test
    void each_event_leads_back_to_its_bytes_across_mended_escapes() {
        byte[] bytes = CHAT.getBytes(UTF_8);
        List<Event> events = read(CHAT).events();
        for (int i = 0; i < events.size(); i++) {
            Locator locator = events.get(i).locator();
            byte[] piece =
                    Arrays.copyOfRange(bytes, (int) locator.offset(), (int) (locator.offset() + locator.length()));
            assertThat(new String(piece, UTF_8))
                    .startsWith("{\"id\": " + (i + 1))
                    .endsWith("}");
            assertThat(locator.hash()).isEqualTo(RawHash.of(Collected.sha256(piece)));
            assertThat(locator.line()).isEqualTo(6 + i);
        }
    }

    @Test
    void text_edits_forwards_replies_and_deleted_accounts_are_kept() {
        Collected read = read(CHAT);
        Message styled = read.message(1);
        assertThat(styled.body()).isEqualTo("see this \u001b now é");
        assertThat(((Content.Text) styled.content()).runs())
                .containsExactly(new Content.Run("text_link", "this", "https://example.org/"));
        assertThat(styled.edited()).isTrue();
        assertThat(styled.editedAt()).isNotNull();
        assertThat(styled.replyTo()).isEqualTo("1");
        Message old = read.message(2);
        assertThat(old.author()).isEqualTo(new Author(null, "user9"));
        assertThat(old.forwarded()).isEqualTo(new Forward("Sam Reed"));
        assertThat(old.conversation().name()).isEqualTo("Night Owls");
    }

    @Test
    void recorded_utc_gives_the_offset_of_the_exporting_machine() {
        EventTime time = read(CHAT).events().getFirst().time();
        assertThat(time.basis()).isEqualTo(EventTime.Basis.RECORDED);
        assertThat(time.zone()).hasToString("+01:00");
        assertThat(time.utcEarliest()).hasToString("2021-07-01T11:00:00Z");
        EventTime old = read(CHAT).events().get(2).time();
        assertThat(old.basis()).isEqualTo(EventTime.Basis.ASSUMED);
        assertThat(old.utcEarliest()).hasToString("2021-07-01T11:00:09Z");
    }

    @Test
    void media_polls_and_service_records_say_what_they_are() {
        Collected read = read(CHAT);
        assertThat(read.message(3).content())
                .isEqualTo(new Content.Media(
                        Content.MediaKind.IMAGE, Content.Presence.MISSING, "photos/p.jpg", "the van"));
        assertThat(read.message(4).content())
                .isEqualTo(new Content.Media(Content.MediaKind.AUDIO, Content.Presence.OMITTED, null, null));
        assertThat(read.message(5).content()).isEqualTo(new Content.Unavailable(Content.Why.UNSUPPORTED));
        assertThat(read.message(6).content())
                .isEqualTo(new Content.Poll("Who drives?", List.of(new Content.Option("Alex", 1))));
        assertThat(read.system(0).kind()).isEqualTo(SystemKind.GROUP_CREATED);
        assertThat(read.system(0).subjects()).containsExactly("Alex Hale", "deleted account");
        assertThat(read.system(7).kind()).isEqualTo(SystemKind.LEFT);
    }

    @Test
    void a_whole_account_has_all_its_chats_and_says_what_else_was_in_it() {
        Collected read = read(
                "{\"about\": \"x\", \"contacts\": {\"list\": [{\"a\": 1}, {\"a\": 2}]}, \"chats\": {\"list\": [" + CHAT
                        + ", {\"name\": null, \"type\": \"personal_chat\", \"id\": 7, \"messages\": []}]}, \"left_chats\": {\"list\": ["
                        + CHAT + "]}}");
        assertThat(read.account().conversations()).isEqualTo(3);
        assertThat(read.account().in()).isEqualTo(20);
        assertThat(read.account().notes()).anyMatch(note -> note.contains("contacts: 2 records"));
        assertThat(read.events().getLast().conversation().index()).isEqualTo(2);
    }

    @Test
    void a_file_that_breaks_off_keeps_what_came_before_and_rejects_the_rest() {
        String half = CHAT.substring(0, CHAT.indexOf("\"id\": 4,") + 40);
        Collected read = read(half);
        assertThat(read.events()).hasSize(3);
        assertThat(read.account().rejected()).isEqualTo(1);
        Reject rest = read.rejects().getFirst();
        assertThat(rest.locator().offset() + rest.locator().length()).isEqualTo(half.getBytes(UTF_8).length);
        assertThat(rest.reason()).contains("no JSON from here on");
    }

    @Test
    void bytes_that_are_no_utf_8_are_flagged_and_do_not_stop_the_reading() {
        byte[] bytes = CHAT.getBytes(UTF_8);
        int at = CHAT.indexOf("old export");
        byte[] prefix = CHAT.substring(0, at).getBytes(UTF_8);
        bytes[prefix.length] = (byte) 0xFF;
        Collected read = Collected.of("result.json", bytes);
        assertThat(read.message(2).warnings()).containsExactly(Warning.INVALID_BYTES);
        assertThat(read.message(3).warnings()).isEmpty();
        assertThat(read.account().in()).isEqualTo(10);
    }

    @Test
    void a_record_longer_than_any_message_is_rejected_with_the_rest() {
        Collected read =
                read("{\"messages\": [{\"id\": 1, \"type\": \"message\", \"text\": \"a\"}, {\"id\": 2, \"text\": \""
                        + "x".repeat(65 << 20) + "\"}]}");
        assertThat(read.events()).hasSize(1);
        assertThat(read.rejects().getFirst().reason()).contains("one record is longer than");
    }
}
