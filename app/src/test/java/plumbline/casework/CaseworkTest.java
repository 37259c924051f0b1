package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.ChatPresence;
import plumbline.cases.CitedMessage;
import plumbline.cases.CitedMessageTexts;
import plumbline.cases.Matters;
import plumbline.cases.RaiseAllegation;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.lane.By;
import plumbline.law.lane.Lane;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.PublicationStep;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.people.Lines;
import plumbline.web.NotFound;

/// The course of a case as it is recorded and shown, on Monday 23 November 2026, 12:00.
@FeatureTest
class CaseworkTest {
    private static final String EXHIBIT = "cd".repeat(32);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }

        /// A group in which everybody is named.
        @Bean
        ChatPresence busyGroup() {
            return (_, _) -> List.of("B Relief");
        }

        /// Two messages of an exhibit that no test brings: one too old to be prosecuted, one not.
        @Bean
        CitedMessageTexts twoMessages() {
            return (_, message) -> message.exhibit().equals(EXHIBIT)
                    ? Optional.of(new CitedMessageTexts.Shown(
                            "Joan",
                            "",
                            "Message " + message.ordinal(),
                            "/nowhere",
                            List.of(Instant.parse(
                                    message.ordinal() == 1 ? "2023-03-01T10:00:00Z" : "2026-11-02T10:00:00Z"))))
                    : Optional.empty();
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    Casework casework;

    @Autowired
    Lines lines;

    @Autowired
    MockMvcTester mvc;

    final Matters matters;
    final SignedIn investigator;
    final SignedIn authority;
    final SignedIn subject;
    final UUID officer;
    final UUID operationId;
    final UUID allegationId = UUID.randomUUID();

    CaseworkTest(Matters matters) {
        this.matters = matters;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        officer = matters.officer();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(investigator, authority, subject).operationId();
        matters.concern(investigator, operationId, officer);
    }

    @BeforeEach
    void raise() {
        raise(allegationId, officer);
    }

    private void raise(UUID allegationId, UUID officer) {
        Force.as(
                investigator,
                () -> cases.raiseAllegation(new RaiseAllegation(
                        allegationId,
                        operationId,
                        officer,
                        MatterKind.CONDUCT_MATTER,
                        "Shared a meme that mocks a nationality",
                        Set.of(Standard.EQUALITY_AND_DIVERSITY),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 20),
                        Set.of(ReferralCriterion.D),
                        LocalDate.of(2026, 11, 20),
                        null,
                        true,
                        List.of(new CitedMessage(EXHIBIT, 1, "line 1"), new CitedMessage(EXHIBIT, 2, "line 2")))));
    }

    @Test
    void a_step_that_the_law_allows_is_recorded_and_moves_the_case() {
        assertThat(take(
                        authority,
                        new MatterStep.Triaged(true, null, "New, and nobody's interest"),
                        By.APPROPRIATE_AUTHORITY))
                .isInstanceOf(TakenStep.Recorded.class);

        var file = Force.as(investigator, () -> casework.file(operationId, allegationId));
        assertThat(file.file().matter().stage()).isEqualTo(MatterStage.TRIAGED);
        assertThat(file.steps()).hasSize(1);
    }

    @Test
    void a_step_that_the_law_does_not_allow_is_refused_with_its_citation_and_leaves_no_trace() {
        var refused = take(authority, new MatterStep.InvestigationStarted(), By.APPROPRIATE_AUTHORITY);

        assertThat(refused).isInstanceOfSatisfying(TakenStep.Refused.class, why -> {
            assertThat(why.why().reason()).isNotBlank();
            assertThat(why.why().remedy()).isNotBlank();
            assertThat(why.why().citation().instrument()).isNotBlank();
        });
        assertThat(Force.as(
                        investigator,
                        () -> casework.file(operationId, allegationId).steps()))
                .isEmpty();
    }

    @Test
    void sent_twice_a_step_is_taken_once() {
        var step = new TakeStep(
                UUID.randomUUID(),
                operationId,
                allegationId,
                new MatterStep.Triaged(true, null, "New"),
                By.APPROPRIATE_AUTHORITY,
                NOW);
        Force.as(authority, () -> casework.take(step));
        assertThat(Force.as(authority, () -> casework.take(step))).isInstanceOf(TakenStep.Recorded.class);
        assertThat(Force.as(
                        authority,
                        () -> casework.file(operationId, allegationId).steps()))
                .hasSize(1);
    }

    @Test
    void nobody_records_in_a_role_that_is_not_theirs_to_record() {
        assertThatThrownBy(() -> take(investigator, new MatterStep.InvestigationStarted(), By.APPROPRIATE_AUTHORITY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_reporting_restriction_made_in_one_case_binds_the_cases_of_everybody_in_the_operation() {
        var linked = matters.officer();
        matters.concern(investigator, operationId, linked);
        var linkedAllegation = UUID.randomUUID();
        raise(linkedAllegation, linked);
        var restriction = UUID.randomUUID();

        take(
                authority,
                new PublicationStep.RestrictionMade(
                        restriction, true, "The name", "The chair", null, "The hearing of the other officer ends"),
                By.CHAIR);
        take(authority, new MatterStep.Triaged(true, null, "New"), By.APPROPRIATE_AUTHORITY);

        var bound = Force.as(investigator, () -> casework.file(operationId, linkedAllegation));
        assertThat(bound.file().publication().restrictions()).containsOnlyKeys(restriction);
        assertThat(bound.steps())
                .extracting(step -> step.taken().step().kind())
                .containsExactly(StepKind.REPORTING_RESTRICTED);

        take(authority, new PublicationStep.RestrictionLifted(restriction, "It ended"), By.CHAIR);
        var freed = Force.as(investigator, () -> casework.file(operationId, linkedAllegation));
        assertThat(freed.file().publication().restrictions()).isEmpty();
    }

    @Test
    void the_form_of_a_step_asks_for_its_particulars_and_records_them() {
        assertThat(get(authority, "/steps/triaged"))
                .bodyText()
                .contains("Has everybody who handles it declared", "Summary");

        var stepId = UUID.randomUUID();
        var answer = post(
                authority,
                "/steps/triaged",
                Map.of(
                        "stepId", stepId.toString(),
                        "interestsCleared", "yes",
                        "summary", "Not on record before",
                        "at-day", "23",
                        "at-month", "11",
                        "at-year", "2026",
                        "by", By.APPROPRIATE_AUTHORITY.name()));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(get(authority, "/case")).bodyText().contains("Not on record before", "Triaged");
    }

    @Test
    void what_is_missing_from_a_form_is_named_at_its_question() {
        var answer = post(
                authority, "/steps/triaged", Map.of("stepId", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("There is a problem", "Enter an answer: Summary", "Enter the day on which it happened");
    }

    @Test
    void every_form_that_is_open_to_an_account_can_be_shown() {
        for (var kind : StepKind.values()) {
            if (kind.lane() != Lane.EVIDENCE) {
                assertThat(get(authority, "/steps/" + kind.id()))
                        .as(kind.id())
                        .satisfiesAnyOf(
                                shown -> assertThat(shown).hasStatusOk(),
                                hidden -> assertThat(hidden).hasStatus(HttpStatus.NOT_FOUND));
            }
        }
    }

    @Test
    void a_correction_stands_in_the_place_of_what_was_recorded_and_both_stay_in_the_history() {
        take(authority, new MatterStep.Triaged(true, null, "Typed in haste"), By.APPROPRIATE_AUTHORITY);
        var wrong = Force.as(authority, () -> casework.file(operationId, allegationId))
                .steps()
                .getFirst();
        var form = get(authority, "/steps/taken/" + wrong.taken().id());
        assertThat(form).bodyText().contains("Typed in haste", "counts in its place");

        var answer = post(
                authority,
                "/steps/triaged",
                Map.of(
                        "stepId", UUID.randomUUID().toString(),
                        "corrects", wrong.taken().id().toString(),
                        "interestsCleared", "yes",
                        "summary", "Read again with care",
                        "at-day", "23",
                        "at-month", "11",
                        "at-year", "2026",
                        "by", By.APPROPRIATE_AUTHORITY.name()));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(get(authority, "/case"))
                .bodyText()
                .contains("Typed in haste", "replaced by a correction", "Read again with care");
        var file = Force.as(authority, () -> casework.file(operationId, allegationId))
                .file();
        assertThat(file.all(MatterStep.Triaged.class))
                .extracting(MatterStep.Triaged::summary)
                .containsExactly("Read again with care");
        assertThat(get(authority, "/steps/taken/" + wrong.taken().id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void for_each_message_the_case_says_until_when_it_can_be_prosecuted() {
        assertThat(get(authority, "/case"))
                .bodyText()
                .contains("Message 1", "Three years from sending ended on Saturday 28 February 2026")
                .contains("Message 2", "Open until Thursday 1 November 2029");
    }

    @Test
    void nobody_concerned_investigates_and_a_name_that_occurs_in_the_chat_is_pointed_out() {
        toInvestigate();

        assertThat(take(authority, appointed(subject), By.APPROPRIATE_AUTHORITY))
                .isInstanceOfSatisfying(
                        TakenStep.Refused.class,
                        refused -> assertThat(refused.why().reason()).contains("subject of this matter"));
        assertThat(take(authority, appointed(investigator), By.APPROPRIATE_AUTHORITY))
                .isInstanceOfSatisfying(
                        TakenStep.Recorded.class,
                        recorded -> assertThat(recorded.cautions())
                                .anySatisfy(caution ->
                                        assertThat(caution.sentence()).contains("B Relief")));
    }

    @Test
    void nobody_of_the_management_chain_investigates_whatever_the_form_says() {
        toInvestigate();
        var sergeant = matters.officer();
        var inspector = matters.officer();
        var constable = matters.officer();
        Force.as(authority, () -> {
            lines.record(officer, sergeant, LocalDate.of(2026, 1, 5));
            lines.record(sergeant, inspector, LocalDate.of(2026, 1, 5));
            lines.record(sergeant, null, LocalDate.of(2026, 11, 9));
            lines.record(constable, officer, LocalDate.of(2026, 11, 16));
            return null;
        });

        for (var chained : Map.of(
                        sergeant, "is in the subject's management chain",
                        inspector, "was, at the time of the behaviour, in the subject's management chain",
                        constable, "is under the subject's management")
                .entrySet()) {
            var account = matters.account(chained.getKey(), Role.INVESTIGATOR);
            assertThat(take(authority, appointed(account), By.APPROPRIATE_AUTHORITY))
                    .isInstanceOfSatisfying(TakenStep.Refused.class, refused -> {
                        assertThat(refused.why().rule()).isEqualTo("C1");
                        assertThat(refused.why().reason()).contains(chained.getValue());
                    });
        }
    }

    /// As far as an investigator may be appointed.
    private void toInvestigate() {
        take(authority, new MatterStep.Triaged(true, null, "New"), By.APPROPRIATE_AUTHORITY);
        take(
                authority,
                new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "(d)"),
                By.APPROPRIATE_AUTHORITY);
        take(
                authority,
                new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, NOW, "(d)"),
                By.APPROPRIATE_AUTHORITY);
        take(authority, new MatterStep.ReferredToIopc(false, "2026/1", null), By.APPROPRIATE_AUTHORITY);
        take(authority, new MatterStep.FormSet(InvestigationForm.LOCAL, "returned"), By.DIRECTOR_GENERAL);
    }

    private static MatterStep.InvestigatorAppointed appointed(SignedIn who) {
        return new MatterStep.InvestigatorAppointed(who.userId(), false, false, false, "Free and unconnected");
    }

    @Test
    void for_the_person_concerned_there_is_no_case() {
        assertThat(get(subject, "/case")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(subject, "/steps/triaged")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private TakenStep take(SignedIn who, Step step, By by) {
        return Force.as(
                who, () -> casework.take(new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, NOW)));
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get()
                .uri("/operations/" + operationId + "/allegations/" + allegationId + path)
                .with(Force.by(who))
                .exchange();
    }

    private MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/operations/" + operationId + "/allegations/" + allegationId + path)
                .with(Force.by(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
