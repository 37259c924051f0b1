package plumbline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.chat.Content.Deleted;
import plumbline.chat.Content.DeletedBy;
import plumbline.chat.Content.Media;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;

class WhatsAppBodiesTest {

    private static final String MARK = "\u200e";

    private static Message android(String body) {
        return Collected.text("31/12/2024, 12:34 - Alex: " + body + "\n").message(0);
    }

    private static Message ios(String body) {
        return Collected.text("[31/12/2024, 12:34:00] Alex: hello\n[31/12/2024, 12:34:01] Alex: " + body + "\n"
                        + "[31/12/2024, 12:34:02] Alex: " + MARK + "image omitted\n")
                .message(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This message was deleted", "Diese Nachricht wurde gelöscht", "Se eliminó este mensaje",
                "Ce message a été supprimé", "Questo messaggio è stato eliminato", "Mensagem apagada",
                "Dit bericht is verwijderd", "This message was deleted."
            })
    void a_deleted_message_stays_a_message(String words) {
        Message message = android(words);
        assertThat(message.content()).isEqualTo(new Deleted(DeletedBy.SENDER));
        assertThat(message.warnings()).contains(Warning.MAY_BE_TYPED);
    }

    @Test
    void the_mark_tells_a_deletion_from_typed_words_on_ios() {
        assertThat(ios(MARK + "This message was deleted.").content()).isEqualTo(new Deleted(DeletedBy.SENDER));
        Message typed = ios("This message was deleted.");
        assertThat(typed.content()).isEqualTo(new Content.Text("This message was deleted."));
        assertThat(typed.warnings()).containsExactly(Warning.TYPED_PLACEHOLDER);
    }

    @Test
    void who_deleted_it_is_kept_apart() {
        assertThat(android("You deleted this message").content()).isEqualTo(new Deleted(DeletedBy.HANDSET_OWNER));
        assertThat(android("You deleted this message as admin").content()).isEqualTo(new Deleted(DeletedBy.ADMIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Media omitted>",
                "<Medien ausgeschlossen>",
                "<Multimedia omitido>",
                "<Médias omis>",
                "<Media omessi>",
                "<Arquivo de mídia oculto>",
                "<Media weggelaten>"
            })
    void omitted_media_is_a_message_without_its_media(String words) {
        assertThat(android(words).content()).isEqualTo(new Media(MediaKind.UNSPECIFIED, Presence.OMITTED, null, null));
    }

    @Test
    void ios_says_what_was_omitted() {
        assertThat(ios(MARK + "audio omitted").content())
                .isEqualTo(new Media(MediaKind.AUDIO, Presence.OMITTED, null, null));
        assertThat(ios(MARK + "Bild weggelassen").content())
                .isEqualTo(new Media(MediaKind.IMAGE, Presence.OMITTED, null, null));
        assertThat(ios(MARK + "rota.pdf • " + MARK + "3 pages document omitted").content())
                .isEqualTo(new Media(MediaKind.DOCUMENT, Presence.OMITTED, "rota.pdf", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(file attached)",
                "(Datei angehängt)",
                "(archivo adjunto)",
                "(fichier joint)",
                "(file allegato)",
                "(arquivo anexado)",
                "(bestand bijgevoegd)"
            })
    void an_attachment_keeps_its_name_and_caption(String words) {
        Message message = android(MARK + "IMG-20241231-WA0001.jpg " + words + "\nlook at this");
        assertThat(message.content())
                .isEqualTo(new Media(MediaKind.IMAGE, Presence.MISSING, "IMG-20241231-WA0001.jpg", "look at this"));
    }

    @Test
    void an_attachment_of_ios_keeps_its_name_and_caption() {
        assertThat(ios("the van " + MARK + "<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>")
                        .content())
                .isEqualTo(new Media(
                        MediaKind.IMAGE, Presence.MISSING, "00000042-PHOTO-2020-06-07-15-13-20.jpg", "the van"));
        assertThat(ios(MARK + "<Anhang: 00000043-AUDIO-2020-06-07-15-13-20.opus>")
                        .content())
                .isEqualTo(
                        new Media(MediaKind.AUDIO, Presence.MISSING, "00000043-AUDIO-2020-06-07-15-13-20.opus", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<This message was edited>", "<Diese Nachricht wurde bearbeitet>", "<Se editó este mensaje>",
                "<Ce message a été modifié>", "<Questo messaggio è stato modificato>", "<Mensagem editada>",
                "<Dit bericht is bewerkt>"
            })
    void an_edited_message_is_flagged_and_its_body_kept_whole(String words) {
        String body = "see you at nine " + MARK + words;
        Message message = android(body);
        assertThat(message.edited()).isTrue();
        assertThat(message.body()).isEqualTo(body);
        assertThat(message.content()).isEqualTo(new Content.Text("see you at nine"));
    }

    @Test
    void an_empty_body_is_something_that_was_not_exported() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: \n31/12/2024, 12:35 - Alex:\n");
        assertThat(read.events())
                .allMatch(event ->
                        event instanceof Message m && m.content().equals(new Content.Unavailable(Content.Why.EMPTY)));
    }

    @Test
    void calls_polls_places_and_contacts_are_told_apart() {
        assertThat(ios(MARK + "Voice call, " + MARK + "5 min").content())
                .isEqualTo(new Content.Call(false, false, Duration.ofMinutes(5)));
        assertThat(ios(MARK + "Missed video call, " + MARK + "No answer").content())
                .isEqualTo(new Content.Call(true, true, null));
        assertThat(android("location: https://maps.google.com/?q=51.5,-0.12").content())
                .isEqualTo(new Content.Location(false, 51.5, -0.12, "https://maps.google.com/?q=51.5,-0.12"));
        assertThat(android("live location shared").content()).isEqualTo(new Content.Location(true, null, null, null));
        assertThat(android("Kim Lowe.vcf (file attached)").content())
                .isEqualTo(new Content.ContactCard("Kim Lowe", Presence.MISSING, "Kim Lowe.vcf"));
        assertThat(android(MARK + "POLL:\nWho drives?\n" + MARK + "OPTION: Alex (" + MARK + "2 votes)\n" + MARK
                                + "OPTION: Sam (" + MARK + "0 votes)")
                        .content())
                .isEqualTo(new Content.Poll(
                        "Who drives?", List.of(new Content.Option("Alex", 2), new Content.Option("Sam", 0))));
    }
}
