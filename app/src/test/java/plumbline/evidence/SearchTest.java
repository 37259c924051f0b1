package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.relevance.SearchRequest.Order;
import plumbline.web.NotFound;

@FeatureTest
class SearchTest {
    @Autowired
    Searches searches;

    @Autowired
    MockMvcTester mvc;

    final Matters matters;
    final EvidenceIndex index;
    final SearchRepository record;
    final SignedIn investigator;
    final UUID operationId;
    final UUID exhibitId;

    SearchTest(Matters matters, Evidence evidence, EvidenceIndex index, SearchRepository record) {
        this.matters = matters;
        this.index = index;
        this.record = record;
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        operationId = matters.open(investigator).operationId();
        exhibitId = Exhibits.read(investigator, operationId, evidence, Exhibits.EXPORT, 5);
        Exhibits.await(() -> record.readings(operationId).size() == 1);
        index.catchUp(operationId);
    }

    private MvcTestResult page(String words) {
        return mvc.get()
                .uri("/operations/" + operationId + "/search")
                .param("words", words)
                .with(Force.by(investigator))
                .exchange();
    }

    @Test
    void a_search_shows_the_messages_with_what_was_found_marked() {
        assertThat(page("kettle from:dan"))
                .hasStatusOk()
                .bodyText()
                .contains("1 message", "<mark>kettle</mark> is broken", "value=\"" + exhibitId + ":1\"")
                .contains("/exhibits/" + exhibitId + "/messages/1/context", "27 March 2026, 21:15:00");
    }

    @Test
    void disguised_words_are_found_and_marked() {
        assertThat(page("like:muppet"))
                .hasStatusOk()
                .bodyText()
                .contains("2 messages", "what a <mark>m*ppet</mark>", "<mark>muuuppet</mark>");
    }

    @Test
    void a_line_that_does_not_read_comes_back_with_the_place() {
        assertThat(page("kettle \"late"))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "unclosed quote at character 8");
        assertThat(record.count(operationId)).isZero();
    }

    @Test
    void every_search_stands_on_record_with_its_count_and_the_state_of_the_index() {
        page("kettle");
        page("like:muppet");

        var made = record.made(operationId, 10);

        assertThat(made).extracting(SearchMade::words).containsExactly("like:muppet", "kettle");
        assertThat(made).extracting(SearchMade::hits).containsExactly(2L, 2L);
        assertThat(made).allSatisfy(search -> {
            assertThat(search.by()).isEqualTo(investigator.userId());
            assertThat(search.version().generation()).isPositive();
            assertThat(search.exhibitsIndexed())
                    .isEqualTo(search.exhibitsRead())
                    .isEqualTo(1);
        });
        assertThat(mvc.get().uri("/operations/" + operationId + "/search").with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("The newest 2 of 2", "like:muppet");
    }

    @Test
    void a_hidden_operation_cannot_be_searched_and_leaves_no_trace() {
        var outsider = matters.account(Role.INVESTIGATOR);

        assertThatThrownBy(() -> Force.as(outsider, () -> searches.search(operationId, "tea", Order.RELEVANCE, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get()
                        .uri("/operations/" + operationId + "/search")
                        .param("words", "tea")
                        .with(Force.by(outsider)))
                .hasStatus(404);
        assertThat(record.count(operationId)).isZero();
    }

    @Test
    void another_operations_messages_are_never_found() {
        var other = matters.open(investigator).operationId();

        var outcome = Force.as(investigator, () -> searches.search(other, "kettle", Order.RELEVANCE, 1));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Searches.Outcome.Answered.class,
                        answered ->
                                assertThat(answered.answer().found().total()).isZero());
    }
}
