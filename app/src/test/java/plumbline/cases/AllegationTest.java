package plumbline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Standard;
import plumbline.web.NotFound;

/// Allegations as they are raised and shown, on a Sunday: 22 November 2026, 10:00.
@FeatureTest
class AllegationTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final String EXHIBIT = "ab".repeat(32);

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    Operations operations;

    final Pages pages;
    final SignedIn investigator;
    final SignedIn subject;
    final UUID officer;
    final UUID clerk;
    final UUID operationId;

    AllegationTest(Matters matters, Pages pages) {
        this.pages = pages;
        investigator = matters.account(Role.INVESTIGATOR);
        officer = matters.officer();
        clerk = matters.staff();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(investigator, subject).operationId();
        matters.concern(investigator, operationId, officer);
        matters.concern(investigator, operationId, clerk);
    }

    private RaiseAllegation wanted(UUID person, LocalDate clear) {
        return new RaiseAllegation(
                UUID.randomUUID(),
                operationId,
                person,
                MatterKind.CONDUCT_MATTER,
                "Posted a mocking message about a colleague's faith in a chat group.",
                Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.DISCREDITABLE_CONDUCT),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 3),
                FRIDAY,
                Set.of(ReferralCriterion.D),
                clear,
                null,
                true,
                List.of(new CitedMessage(EXHIBIT, 41, "line 57"), new CitedMessage(EXHIBIT, 12, "line 14")));
    }

    private UUID raise(RaiseAllegation wanted) {
        assertThat(Force.as(investigator, () -> cases.raiseAllegation(wanted)))
                .isEqualTo(new RaisedAllegation.Raised(wanted.allegationId()));
        return wanted.allegationId();
    }

    private MvcTestResult page(String path) {
        return pages.open(investigator, "/operations/" + operationId + path);
    }

    private String words(String path) {
        return pages.words(investigator, "/operations/" + operationId + path);
    }

    private MvcTestResult send(String path, String form) {
        return pages.send(investigator, "/operations/" + operationId + path, form);
    }

    @Test
    void each_person_has_the_rules_that_apply_to_that_person() {
        var against = raise(wanted(officer, YESTERDAY));
        var staff = raise(wanted(clerk, YESTERDAY));

        assertThat(words("/allegations/" + against))
                .contains("Rules that apply to Joan Mallow RS-2026", "Standard", "3. Equality and diversity");
        assertThat(words("/allegations/" + staff)).contains("Rules that apply to Ivo Tansy Staff procedure");
    }

    @Test
    void behaviour_before_july_2026_and_an_allegation_after_asks_for_advice_and_shows_both_rules() {
        var facts = wanted(officer, YESTERDAY);
        var allegation = raise(new RaiseAllegation(
                facts.allegationId(),
                operationId,
                officer,
                facts.kind(),
                facts.description(),
                facts.standards(),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 2),
                facts.attentionOn(),
                facts.criteriaMet(),
                facts.referralClearOn(),
                null,
                true,
                List.of()));

        assertThat(words("/allegations/" + allegation))
                .contains("Transitional: take advice", "RS-2026", "Used for now", "RS-2025", "May apply instead");
    }

    @Test
    void a_mandatory_criterion_without_the_day_it_became_clear_is_refused_with_the_rule() {
        var facts = wanted(officer, YESTERDAY);
        var incomplete = new RaiseAllegation(
                facts.allegationId(),
                operationId,
                officer,
                facts.kind(),
                facts.description(),
                facts.standards(),
                null,
                null,
                FRIDAY,
                facts.criteriaMet(),
                null,
                null,
                false,
                List.of());

        assertThat(Force.as(investigator, () -> cases.raiseAllegation(incomplete)))
                .isInstanceOfSatisfying(RaisedAllegation.Refused.class, refused -> {
                    assertThat(refused.reason()).contains("enter the day on which that first became clear");
                    assertThat(refused.citation())
                            .hasToString(
                                    "reg 7(1)(d), Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)");
                });
        assertThat(Force.as(investigator, () -> cases.allegations(operationId))).isEmpty();
    }

    @Test
    void dates_that_cannot_be_are_refused() {
        assertThat(refusal(FRIDAY.plusDays(7), null)).contains("cannot come to attention in the future");
        assertThat(refusal(LocalDate.of(2018, 12, 31), null)).contains("Tuesday 1 January 2019");
        assertThat(refusal(FRIDAY, FRIDAY.minusDays(1))).contains("before it came to attention");
        assertThat(refusal(FRIDAY, FRIDAY.plusDays(7))).contains("cannot become clear in the future");
    }

    private String refusal(LocalDate attention, @Nullable LocalDate clear) {
        var wanted = new RaiseAllegation(
                UUID.randomUUID(),
                operationId,
                officer,
                MatterKind.CONDUCT_MATTER,
                "A message.",
                Set.of(Standard.CONFIDENTIALITY),
                null,
                null,
                attention,
                Set.of(ReferralCriterion.C),
                clear,
                null,
                false,
                List.of());
        return switch (Force.as(investigator, () -> cases.raiseAllegation(wanted))) {
            case RaisedAllegation.Raised raised -> "raised " + raised;
            case RaisedAllegation.Refused refused -> refused.reason();
        };
    }

    @Test
    void raised_twice_with_one_id_it_stands_once_with_its_messages_in_order() {
        var wanted = wanted(officer, YESTERDAY);
        raise(wanted);
        raise(wanted);

        var allegations = Force.as(investigator, () -> cases.against(operationId, officer));
        assertThat(allegations).singleElement().satisfies(one -> {
            assertThat(one.facts()).isEqualTo(wanted);
            assertThat(one.rules()).isInstanceOf(Selection.Applies.class);
        });
        assertThat(words("/allegations/" + wanted.allegationId()))
                .contains("2 messages", "Message 41", "line 57", "abababababab");
    }

    @Test
    void an_allegation_against_somebody_who_is_not_concerned_cannot_be_raised() {
        assertThatThrownBy(() ->
                        Force.as(investigator, () -> cases.raiseAllegation(wanted(UUID.randomUUID(), YESTERDAY))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_person_it_is_against_is_answered_as_if_it_did_not_exist() {
        var allegation = raise(wanted(officer, YESTERDAY));

        for (var path : List.of("/allegations/" + allegation, "/people/" + officer)) {
            assertThat(pages.open(subject, "/operations/" + operationId + path))
                    .as(path)
                    .hasStatus(404);
        }
        assertThatThrownBy(() -> Force.as(subject, () -> cases.allegations(operationId)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_allegation_of_another_operation_is_not_found() {
        assertThat(page("/allegations/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void the_form_raises_an_allegation_and_the_person_page_lists_it() {
        assertThat(words("/people/" + officer)).contains("No allegation", "Officer procedure");
        assertThat(words("/people/" + officer + "/allegations/new?message=" + EXHIBIT + ":41:line%2057"))
                .contains("Raise an allegation", "Message 41", "It does not need a crime");

        var id = UUID.randomUUID();
        assertThat(send("/people/" + officer + "/allegations", """
                allegationId=%s&kind=CONDUCT_MATTER&description=A+message&standard=3&standard=10&gross=no
                &behaviourFrom-day=1&behaviourFrom-month=9&behaviourFrom-year=2026
                &behaviourTo-day=3&behaviourTo-month=9&behaviourTo-year=2026
                &attention-day=20&attention-month=11&attention-year=2026
                &criterion=D&referralClear-day=21&referralClear-month=11&referralClear-year=2026
                &message=%s:41:line+57""".formatted(id, EXHIBIT)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/operations/" + operationId + "/allegations/" + id + "/case");
        assertThat(words("/people/" + officer)).contains("1 allegation", "3, 10", "RS-2026");
    }

    @Test
    void a_form_without_answers_comes_back_with_what_to_enter() {
        assertThat(send("/people/" + officer + "/allegations", "allegationId=" + UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one standard", "Enter the day on which it came to attention");
    }

    @Test
    void a_form_that_the_law_refuses_comes_back_with_the_rule() {
        assertThat(send("/people/" + officer + "/allegations", """
                allegationId=%s&kind=CONDUCT_MATTER&description=A+message&standard=3&gross=no
                &attention-day=20&attention-month=11&attention-year=2026&criterion=D""".formatted(UUID.randomUUID())))
                .hasStatus(422)
                .bodyText()
                .contains("makes referral to the IOPC mandatory", "reg 7(1)(d)");
    }
}
