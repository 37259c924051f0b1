package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

    @Test
    void a_coding_outlives_the_reading_of_its_exhibit() {
        code(coding(Set.of(Code.DEROGATORY), Set.of(), 2));
        var before = coded().getFirst().message();

        Force.as(investigator, () -> {
            evidence.readAgain(operationId, exhibitId);
            return null;
        });

        assertThat(coded().getFirst().message().raw()).isEqualTo(before.raw());
        Exhibits.await(() -> coded().getFirst().message().equals(before));
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
