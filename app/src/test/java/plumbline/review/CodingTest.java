package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import plumbline.FeatureTest;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.evidence.Evidence;
import plumbline.evidence.Exhibits;
import plumbline.web.NotFound;

@FeatureTest
class CodingTest {
    @Autowired
    Codings codings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Postgres postgres;

    @Autowired
    CodedPlaces places;

    final Matters matters;
    final Evidence evidence;
    final SignedIn investigator;
    final UUID officer;
    final UUID operationId;
    final UUID exhibitId;

    CodingTest(Matters matters, Evidence evidence) {
        this.matters = matters;
        this.evidence = evidence;
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        officer = matters.officer();
        operationId = matters.open(investigator).operationId();
        matters.concern(investigator, operationId, officer);
        exhibitId = Exhibits.read(investigator, operationId, evidence, Exhibits.EXPORT, 5);
    }

    private NewCoding coding(Set<Code> codes, Set<Characteristic> characteristics, long... ordinals) {
        var messages = Arrays.stream(ordinals)
                .mapToObj(ordinal -> new Chosen(exhibitId, ordinal))
                .toList();
        return new NewCoding(UUID.randomUUID(), messages, codes, characteristics, "");
    }

    private Coded code(NewCoding coding) {
        return Force.as(investigator, () -> codings.code(operationId, coding));
    }

    private List<Coding> coded() {
        return Force.as(investigator, () -> codings.coded(operationId));
    }

    private MvcTestResult post(SignedIn who, String path, String... fields) {
        var request = mvc.post()
                .uri("/operations/" + operationId + path)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(who));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_coding_stands_with_the_hash_of_the_exhibit_and_the_place_of_the_message() {
        assertThat(code(coding(Set.of(Code.DISCRIMINATORY), Set.of(Characteristic.RELIGION), 2)))
                .isEqualTo(new Coded.Recorded(1));

        var message = coded().getFirst().message();
        var bytes = Exhibits.EXPORT.getBytes(StandardCharsets.UTF_8);
        assertThat(message.exhibit())
                .isEqualTo(Force.as(investigator, () -> evidence.get(operationId, exhibitId))
                        .sha256());
        assertThat(new String(bytes, (int) message.byteOffset(), (int) message.byteLength(), StandardCharsets.UTF_8))
                .contains("what a m*ppet");
        assertThat(message.text()).isEqualTo("what a m*ppet");
        assertThat(message.sender()).isEqualTo("Moll");
    }

    @Test
    void the_newest_coding_of_a_message_counts_and_says_how_many_it_replaces() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2, 3));
        code(coding(Set.of(Code.CHALLENGE), Set.of(), 3));

        assertThat(coded()).extracting(Coding::codes).containsExactly(Set.of(Code.DEROGATORY), Set.of(Code.CHALLENGE));
        assertThat(coded()).extracting(Coding::earlier).containsExactly(0, 1);
    }

    @Test
    void the_same_form_sent_twice_codes_once() {
        var once = coding(Set.of(Code.DEROGATORY), Set.of(), 2, 3);
        code(once);
        code(once);

        assertThat(coded())
                .hasSize(2)
                .allSatisfy(coding -> assertThat(coding.earlier()).isZero());
    }

    @Test
    void discriminatory_asks_which_characteristic_and_not_relevant_stands_alone() {
        assertThat(code(coding(Set.of(Code.DISCRIMINATORY), Set.of(), 2))).isInstanceOf(Coded.Refused.class);
        assertThat(code(coding(Set.of(Code.DEROGATORY), Set.of(Characteristic.SEX), 2)))
                .isInstanceOf(Coded.Refused.class);
        assertThat(code(coding(Set.of(Code.NOT_RELEVANT, Code.FOOTAGE), Set.of(), 2)))
                .isInstanceOf(Coded.Refused.class);
        assertThat(code(coding(Set.of(), Set.of(), 2))).isInstanceOf(Coded.Refused.class);
        assertThat(coded()).isEmpty();
    }

    /// What a parser that has learnt something would do to the numbers and bounds of messages.
    private void readOtherwise(String change) {
        try (var connection = postgres.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update evidence.message set " + change + " and exhibit_id = '" + exhibitId + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_coding_follows_its_message_to_another_number() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));
        var before = coded().getFirst().message();

        readOtherwise("ordinal = ordinal + 100 where ordinal >= 2");

        var after = coded().getFirst().message();
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.chosen()).isEqualTo(new Chosen(exhibitId, 102));
        assertThat(after.adrift()).isNull();
    }

    @Test
    void another_message_under_the_old_number_is_not_taken_for_the_coded_one() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));
        readOtherwise("ordinal = -1 where ordinal = 2");
        readOtherwise("ordinal = 2 where ordinal = 3");

        code(coding(Set.of(Code.CHALLENGE), Set.of(), 2));

        assertThat(coded()).extracting(Coding::earlier).containsExactly(0, 0);
        assertThat(coded())
                .extracting(coding -> coding.message().text())
                .containsExactly("what a m*ppet", "you absolute muuuppet");
    }

    @Test
    void a_coding_whose_message_is_read_from_other_bytes_is_kept_and_says_so() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));

        readOtherwise("byte_length = byte_length + 5 where ordinal = 2");

        assertThat(coded()).hasSize(1);
        assertThat(coded().getFirst().codes()).containsExactly(Code.DEROGATORY);
        assertThat(mvc.get().uri("/operations/" + operationId + "/coding").with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("No message has these bytes since the exhibit was read again. The coding is kept")
                .doesNotContain("value=\"" + exhibitId + ":2\"");
        assertThat(places.of(operationId)).hasSize(1);
    }

    @Test
    void messages_are_coded_through_the_pages() {
        assertThat(post(investigator, "/coding/new", "message", exhibitId + ":2", "message", exhibitId + ":3"))
                .hasStatusOk()
                .bodyText()
                .contains("Code 2 messages", "what a m*ppet", "Equality Act 2010");
        assertThat(post(
                        investigator,
                        "/coding",
                        "codingId",
                        UUID.randomUUID().toString(),
                        "message",
                        exhibitId + ":2",
                        "code",
                        "DISCRIMINATORY"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose which protected characteristics");
        assertThat(post(
                        investigator,
                        "/coding",
                        "codingId",
                        UUID.randomUUID().toString(),
                        "message",
                        exhibitId + ":2",
                        "code",
                        "DISCRIMINATORY",
                        "characteristic",
                        "RACE"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/operations/" + operationId + "/coding").with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 1 coded message", "Discriminatory (Race)", "PC 4471 Joan Mallow");
    }

    @Test
    void coded_messages_lead_to_the_form_of_an_allegation_that_rests_on_them() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2, 3));

        var answer = post(
                investigator,
                "/coding/allegation",
                "personId",
                officer.toString(),
                "message",
                exhibitId + ":2",
                "message",
                exhibitId + ":3");

        assertThat(answer).hasStatus3xxRedirection();
        var address = UriComponentsBuilder.fromUriString(
                        String.valueOf(answer.getResponse().getRedirectedUrl()))
                .build(true);
        var form = mvc.get().uri(address.toUri()).with(Force.by(investigator)).exchange();
        assertThat(form).hasStatusOk().bodyText().contains("2 messages", "what a m*ppet", "you absolute muuuppet");
    }

    @Test
    void a_single_coded_message_leads_there_too() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));

        var answer =
                post(investigator, "/coding/allegation", "personId", officer.toString(), "message", exhibitId + ":2");

        var address = UriComponentsBuilder.fromUriString(
                        String.valueOf(answer.getResponse().getRedirectedUrl()))
                .build(true);
        assertThat(mvc.get().uri(address.toUri()).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("1 message", "what a m*ppet");
    }

    @Test
    void an_allegation_needs_a_person_and_a_message() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));

        assertThat(post(investigator, "/coding/allegation"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one message", "Choose the person that the allegation is against");
    }

    @Test
    void a_hidden_operation_and_another_operations_message_do_not_exist() {
        var outsider = matters.account(Role.INVESTIGATOR);
        var other = matters.open(investigator).operationId();

        assertThat(post(outsider, "/coding/new", "message", exhibitId + ":2")).hasStatus(404);
        assertThat(post(outsider, "/coding/allegation")).hasStatus(404);
        assertThat(mvc.get().uri("/operations/" + operationId + "/coding").with(Force.by(outsider)))
                .hasStatus(404);
        assertThatThrownBy(() ->
                        Force.as(investigator, () -> codings.code(other, coding(Set.of(Code.DEROGATORY), Set.of(), 2))))
                .isInstanceOf(NotFound.class);
        assertThat(post(investigator, "/coding/new", "message", "forged")).hasStatus(404);
    }
}
