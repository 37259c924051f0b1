package plumbline.law.conduct.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.Forum;

/// What a lawyer and a police friend may do for the person concerned.
class RepresentationTest {
    @ParameterizedTest
    @CsvSource({"MEETING, 'refused, REPRESENTATION'", "HEARING, allowed", "ACCELERATED_HEARING, allowed"})
    void a_lawyer_represents_at_a_hearing_and_not_at_a_meeting(Forum forum, String expected) {
        assertThat(brief(Representation.lawyer(forum))).isEqualTo(expected);
    }

    @Test
    void a_friend_represents_unless_a_lawyer_does_and_then_advises() {
        assertThat(brief(Representation.friend(false))).isEqualTo("allowed");
        assertThat(brief(Representation.friend(true))).isEqualTo("allowed, REPRESENTATION");
    }

    @Test
    void a_friend_answers_no_question_and_does_not_speak_in_reflective_practice() {
        assertThat(refused(Representation.answer()).remedy()).isEqualTo("The person's own answer.");
        assertThat(refused(Representation.reflection()).reason()).contains("may advise, and not speak");
    }
}
