package plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import plumbline.FeatureTest;
import plumbline.Statements;
import plumbline.audit.Acting;

@FeatureTest
class AccessTest {
    private static final String PASSWORD = "marble kettle onion";

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private final String userName =
            "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private SignedIn activated(Role... roles) {
        var account = Force.account(access, userName, roles);
        Acting.as(Acting.system("test"), () -> {
            access.setPassword(account.userId(), PASSWORD);
            return null;
        });
        return account;
    }

    private MockHttpSession signIn(String name, String password) {
        var result = mvc.post()
                .uri("/sign-in")
                .param("userName", name)
                .param("password", password)
                .with(csrf())
                .exchange();
        return (MockHttpSession)
                java.util.Objects.requireNonNull(result.getRequest().getSession());
    }

    @Test
    void nobody_both_gives_out_accounts_and_holds_a_key() {
        assertThat(Role.clash(Set.of(Role.ADMINISTRATOR, Role.VETTING_OFFICER))).isPresent();
        assertThat(Role.clash(Set.of(Role.ADMINISTRATOR, Role.OUTSIDE_REVIEWER)))
                .isPresent();
        assertThat(Role.clash(Set.of(Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER)))
                .isPresent();
        assertThat(Role.clash(Set.of(Role.APPLICANT, Role.INTAKE_OFFICER))).isPresent();
        assertThat(Role.clash(Set.of(Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER))).isEmpty();
        assertThat(Role.clash(Set.of(Role.VETTING_OFFICER, Role.VETTING_MANAGER)))
                .isEmpty();
    }

    @Test
    void roles_that_clash_are_not_changed() {
        var account = activated(Role.VETTING_OFFICER);

        var refused = Acting.as(
                Acting.system("test"),
                () -> access.changeRoles(account.userId(), Set.of(Role.VETTING_OFFICER, Role.ADMINISTRATOR)));

        assertThat(refused).isPresent();
        assertThat(access.find(account.userId()).orElseThrow().roles()).containsExactly(Role.VETTING_OFFICER);
    }

    private long signIns(UUID account, String outcome) {
        return jdbc.sql("select count(*) from access.sign_in s where s.account_id = :id and s.outcome = :outcome")
                .param("id", account)
                .param("outcome", outcome)
                .query(Long.class)
                .single();
    }

    @Test
    void a_code_lets_its_holder_choose_the_password_once() {
        var account = Force.account(access, userName, Role.ADMINISTRATOR);
        Acting.as(Acting.system("test"), () -> {
            var code = access.issueActivation(account.userId());
            assertThat(access.activate("not-the-code", PASSWORD)).contains("code");
            assertThat(access.activate(code, "short")).contains("at least 15");
            assertThat(access.activate(code, PASSWORD)).isNull();
            assertThat(access.activate(code, "another good password")).contains("code");
            return null;
        });

        assertThat(mvc.get().uri("/").session(signIn(userName, PASSWORD))).hasStatus3xxRedirection();
        assertThat(signIns(account.userId(), "SUCCEEDED")).isEqualTo(1);
    }

    @Test
    void a_new_code_replaces_the_one_before() {
        var account = Force.account(access, userName, Role.INSPECTOR);
        Acting.as(Acting.system("test"), () -> {
            var first = access.issueActivation(account.userId());
            var second = access.issueActivation(account.userId());
            assertThat(access.activate(first, PASSWORD)).contains("code");
            assertThat(access.activate(second, PASSWORD)).isNull();
            return null;
        });
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer_and_the_first_is_recorded() {
        var account = activated(Role.ADMINISTRATOR);

        for (var name : new String[] {userName, "nobody-" + userName}) {
            assertThat(mvc.post()
                            .uri("/sign-in")
                            .param("userName", name)
                            .param("password", "wrong wrong wrong")
                            .with(csrf()))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/sign-in?refused");
        }
        assertThat(signIns(account.userId(), "REFUSED")).isEqualTo(1);
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_request() {
        var account = activated(Role.ADMINISTRATOR);
        var session = signIn(userName, PASSWORD);
        assertThat(mvc.get().uri("/accounts").session(session)).hasStatusOk();

        Acting.as(Acting.system("test"), () -> {
            access.changeRoles(account.userId(), Set.of(Role.INSPECTOR));
            return null;
        });

        assertThat(mvc.get().uri("/accounts").session(session)).hasStatus(404);
    }

    @Test
    void a_closed_account_is_signed_out_and_cannot_come_back() {
        var account = activated(Role.ADMINISTRATOR);
        var session = signIn(userName, PASSWORD);
        Acting.as(Acting.system("test"), () -> {
            access.close(account.userId(), "left the force");
            return null;
        });

        assertThat(mvc.get().uri("/accounts").session(session)).hasRedirectedUrl("/sign-in?ended");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("userName", userName)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void what_everybody_may_have_is_given_without_asking_who_it_is_for() throws Exception {
        activated(Role.ADMINISTRATOR);
        var session = signIn(userName, PASSWORD);
        var page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        var style = Jsoup.parse(page).select("link[rel=stylesheet]").attr("href");

        assertThat(Statements.during(
                        () -> assertThat(mvc.get().uri(style).session(session)).hasStatusOk()))
                .isZero();
        assertThat(Statements.during(() ->
                        assertThat(mvc.get().uri("/accounts").session(session)).hasStatusOk()))
                .isPositive();
    }

    @Test
    void nobody_signed_in_is_led_to_sign_in_whether_the_page_exists_or_not() {
        for (var path : new String[] {"/operations", "/no-such-page", "/operations/" + UUID.randomUUID()}) {
            assertThat(mvc.get().uri(path).cookie(new Cookie("other", "1"))).hasStatus3xxRedirection();
        }
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(mvc.post().uri("/sign-in").param("userName", userName)).hasStatus(403);
    }
}
