package plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_own_hash_and_no_other() {
        var hash = passwords.encode("marble kettle onion");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("marble kettle onion", hash)).isTrue();
        assertThat(passwords.matches("marble kettle onions", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{noop}marble kettle onion", "marble kettle onion", "{MD5}abc", ""})
    void a_weaker_scheme_planted_in_the_database_lets_nobody_in(String planted) {
        assertThat(passwords.matches("marble kettle onion", planted)).isFalse();
    }

    @Test
    void an_account_that_does_not_exist_matches_nothing_not_even_the_placeholder() {
        assertThat(passwords.matches("no account has this password", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaaaaaa", "s.whitlow-s.whitlow", "passwordpasswordpassword"})
    void a_password_that_is_easily_guessed_is_objected_to(String weak) {
        assertThat(passwords.objection(weak, "s.whitlow")).startsWith("Enter a password");
    }

    @Test
    void three_unrelated_words_will_do() {
        assertThat(passwords.objection("marble kettle onion", "s.whitlow")).isNull();
    }
}
