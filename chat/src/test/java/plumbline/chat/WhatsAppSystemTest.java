package plumbline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppSystemTest {

    private static SystemEvent sentence(String sentence) {
        return Collected.text("31/12/2024, 12:34 - " + sentence + "\n31/12/2024, 12:35 - Alex: hello\n")
                .system(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Messages and calls are end-to-end encrypted. No one outside of this chat can read them.|ENCRYPTION_NOTICE||",
                "Alex Hale created group \"Night Owls\"|GROUP_CREATED|Alex Hale|Night Owls",
                "Alex Hale hat die Gruppe „Nachtschicht“ erstellt|GROUP_CREATED|Alex Hale|Nachtschicht",
                "Alex Hale creó el grupo \"Turno\"|GROUP_CREATED|Alex Hale|Turno",
                "Alex Hale a créé le groupe « Nuit »|GROUP_CREATED|Alex Hale|Nuit",
                "Alex Hale ha creato il gruppo \"Notte\"|GROUP_CREATED|Alex Hale|Notte",
                "Alex Hale criou o grupo \"Noite\"|GROUP_CREATED|Alex Hale|Noite",
                "Alex Hale heeft de groep \"Nacht\" gemaakt|GROUP_CREATED|Alex Hale|Nacht",
                "Alex Hale added Sam Reed and Kim Lowe|ADDED|Alex Hale|Sam Reed;Kim Lowe",
                "Alex Hale removed +44 7700 900123|REMOVED|Alex Hale|+44 7700 900123",
                "You were added|ADDED||",
                "Sam Reed left|LEFT|Sam Reed|",
                "Sam Reed hat die Gruppe verlassen|LEFT|Sam Reed|",
                "Sam Reed joined using this group's invite link|JOINED|Sam Reed|",
                "You're now an admin|ADMIN_GRANTED||",
                "+44 7700 900123 changed to +44 7700 900456|NUMBER_CHANGED|+44 7700 900123|+44 7700 900456",
                "Your security code with Sam Reed changed. Tap to learn more.|SECURITY_CODE_CHANGED||Sam Reed",
                "Alex Hale turned on disappearing messages. New messages will disappear.|DISAPPEARING_TIMER|Alex Hale|",
                "Something that no table knows|OTHER||"
            })
    void a_sentence_says_what_who_and_whom(String sentence, SystemKind kind, String actor, String subjects) {
        SystemEvent event = sentence(sentence);
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.actor()).isEqualTo(actor == null ? null : new Author(actor, null));
        assertThat(event.subjects()).isEqualTo(subjects == null ? List.of() : List.of(subjects.split(";")));
        assertThat(event.text()).isEqualTo(sentence);
    }

    @Test
    void a_subject_with_a_colon_does_not_make_a_sender() {
        SystemEvent event = sentence("Alex Hale changed the group name from \"Day: shift\" to \"Ops: nights\"");
        assertThat(event.kind()).isEqualTo(SystemKind.SUBJECT_CHANGED);
        assertThat(event.subjects()).containsExactly("Day: shift", "Ops: nights");
        assertThat(event.actor()).isEqualTo(new Author("Alex Hale", null));
    }

    @Test
    void a_sender_may_have_a_colon_in_the_name() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("31/12/2024, 12:3")
                    .append(i)
                    .append(" - Ops: Bo: line ")
                    .append(i)
                    .append('\n');
        }
        Collected read = Collected.text(text.toString());
        assertThat(read.message(0).author().name()).isEqualTo("Ops: Bo");
        assertThat(read.bodies()).containsExactly("line 0", "line 1", "line 2", "line 3");
    }

    @Test
    void on_ios_a_marked_sentence_of_the_group_is_no_message() {
        Collected read =
                Collected.text("[31/12/2024, 12:34:00] Night Owls: \u200eMessages and calls are end-to-end encrypted.\n"
                        + "[31/12/2024, 12:34:00] Night Owls: \u200eAlex Hale added you to a group in some new wording\n"
                        + "[31/12/2024, 12:35:00] Sam Reed: \u200eSam Reed left\n"
                        + "[31/12/2024, 12:36:00] Sam Reed: Alex Hale left\n");
        assertThat(read.account().systemEvents()).isEqualTo(3);
        assertThat(read.system(0).kind()).isEqualTo(SystemKind.ENCRYPTION_NOTICE);
        assertThat(read.system(1).kind()).isEqualTo(SystemKind.ADDED);
        assertThat(read.bodies()).containsExactly("Alex Hale left");
    }

    @Test
    void a_sender_without_a_space_after_the_colon_is_known_from_other_lines() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: hello\n31/12/2024, 12:35 - Alex:.\n");
        assertThat(read.message(1).body()).isEqualTo(".");
        assertThat(read.message(1).warnings()).containsExactly(Warning.NO_SPACE_AFTER_AUTHOR);
    }

    @Test
    void phone_numbers_lose_only_their_invisible_marks() {
        Collected read = Collected.text("31/12/2024, 12:34 - \u202a+44 7700 900123\u202c: hello\n");
        assertThat(read.message(0).author().name()).isEqualTo("+44 7700 900123");
    }
}
