package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.heard;
import static plumbline.law.lane.Asked.offence;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Citation;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Parameter;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;

/// The gates of proceedings and of what the public is told, one by one.
class ProceedingsGatesTest {

    @Test
    void gate_6_and_gate_41_who_sits_is_lawful_for_rank_and_forum_and_objections_are_over() {
        Course course = heard();
        List<ProceedingsStep.Member> without = Course.panel().subList(0, 3);

        shut(course, By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(HEARING, without, "7", "rota"), "GATE-41");
        shut(
                course,
                By.LOCAL_POLICING_BODY,
                new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SUPERINTENDENT)), "7", "rota"),
                "C4");
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(HEARING, Course.panel(), "7", "rota"));
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("one"), "a neighbour"))
                .later(10);
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(AUTHORITY, new ProceedingsStep.ObjectionDecided(HEARING, Course.id("one"), true, "they met"));
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
    }

    @Test
    void c2_nobody_of_the_chat_group_sits() {
        ProceedingsStep.Member member = new ProceedingsStep.Member(
                Course.id("x"),
                ProceedingsStep.Seat.CHAIR,
                ProceedingsStep.Capacity.OFFICER,
                Rank.CHIEF_CONSTABLE,
                true,
                null,
                false,
                true,
                null);

        shut(heard(), AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(member), null, null), "C2");
    }

    @Test
    void c3_whoever_certified_an_accelerated_hearing_does_not_conduct_it() {
        Course course = reported(Severity.GROSS_MISCONDUCT)
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(
                                true, true, null, Course.id("chair"), true, "clear on paper"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));

        shut(
                course,
                AUTHORITY,
                new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null),
                "C3");
    }

    @Test
    void gate_17_only_those_who_sat_find() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        ProceedingsStep.Found found = new ProceedingsStep.Found(
                HEARING, Finding.GROSS_MISCONDUCT, Set.of(Standard.EQUALITY_AND_DIVERSITY), false, "on the messages");

        shut(course, AUTHORITY, found, "ROLE");
        open(course, By.PANEL, found);
    }

    @ParameterizedTest(name = "{0} with \"{1}\": open is {2}")
    @CsvSource({
        "DISMISSAL, , true",
        "FINAL_WRITTEN_WARNING, , false",
        "FINAL_WRITTEN_WARNING, coerced, true",
        "NO_ACTION, , false"
    })
    void gate_18_the_outcome_is_in_the_matrix(Outcome outcome, @Nullable String exceptional, boolean open) {
        Course course = Journeys.found(
                Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER)), Finding.GROSS_MISCONDUCT);
        ProceedingsStep.OutcomeDecided decided = new ProceedingsStep.OutcomeDecided(
                HEARING,
                outcome,
                outcome == Outcome.FINAL_WRITTEN_WARNING ? 24 : null,
                exceptional,
                false,
                Course.REASONS);

        if (open) {
            open(course, By.PANEL, decided);
        } else {
            shut(course, By.PANEL, decided, "GATE-18");
        }
    }

    @Test
    void gate_37_nothing_is_published_while_criminal_proceedings_are_active() {
        UUID line = Course.id("line");
        Course course = officer()
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"))
                .take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, false));

        shut(course, AUTHORITY, new PublicationStep.Approved(line, true, "asked"), "GATE-37");
        course.take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.NoFurtherAction(STRAND, "the force", "nothing in it"));
        open(course, AUTHORITY, new PublicationStep.Approved(line, true, "asked"));
    }

    @Test
    void gate_40_nothing_is_referred_without_a_case_to_answer_or_to_another_forum() {
        Course none = answered(Severity.MISCONDUCT, CaseToAnswer.NONE);
        shut(none, AUTHORITY, to(Route.MEETING), "GATE-40");
        shut(none, AUTHORITY, referred(Forum.MEETING), "GATE-40");

        Course meeting = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        shut(meeting, AUTHORITY, referred(Forum.HEARING), "GATE-40");
        open(meeting, AUTHORITY, referred(Forum.MEETING));
    }

    @Test
    void gate_42_the_chair_says_why_who_is_called() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(AUTHORITY, referred(Forum.MEETING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SERGEANT)), null, null))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING));
        shut(course, By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING), "CLK-33");
        course.later(30).take(By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING));

        shut(course, By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of("one"), " "), "GATE-42");
        open(course, By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of("one"), "the fact is disputed"));
    }

    @Test
    void gate_43_public_notice_waits_for_representations_and_linked_restrictions() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(7), "HQ", null));
        ProceedingsStep.Publicised notice = new ProceedingsStep.Publicised(HEARING, course.today());

        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, false, Set.of(), "none"));
        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(), "none"))
                .take(
                        By.CHAIR,
                        new PublicationStep.RestrictionMade(
                                Course.id("x"), true, "officer X", "a chair", null, "the hearing of X ends"));
        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new PublicationStep.RestrictionLifted(Course.id("x"), "the hearing ended"));
        open(course, AUTHORITY, notice);
    }

    @Test
    void what_came_of_a_meeting_is_never_published() {
        UUID report = Course.id("report");
        Course course = Journeys.warned();
        course.take(AUTHORITY, new PublicationStep.Prepared(report, PublicationStep.What.OUTCOME_REPORT, false))
                .take(AUTHORITY, new PublicationStep.Approved(report, true, "asked"));

        shut(course, AUTHORITY, new PublicationStep.Published(report, course.today()), "PUBLICATION");
    }

    @Test
    void time_is_counted_by_what_the_force_decided() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(AUTHORITY, referred(Forum.MEETING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SERGEANT)), null, null));
        ProceedingsStep.Constituted seated = new ProceedingsStep.Constituted(HEARING);
        Instant later = London.endOf(course.today().plusDays(10));
        ClockBook book = ClockBook.standard();
        Parameter time = book.parameters(book.clock("CLK-32", RuleSet.RS_2026, course.today()))
                .getFirst();
        Gates longer = new Gates(
                book.with(book.parameters()
                        .with(new ParameterDecision(
                                time.id(),
                                "30",
                                "counsel advises so",
                                Citation.unconfirmed("Counsel's advice", "", "for this example"),
                                "the chief constable",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2027, 1, 5)))),
                WorkingDays.englandAndWales());

        assertThat(Gates.standard().may(course.file(), seated, AUTHORITY, later).isAllowed())
                .isTrue();
        assertThat(longer.may(course.file(), seated, AUTHORITY, later).isAllowed())
                .isFalse();
    }

    @Test
    void an_appeal_comes_in_time_and_goes_to_its_own_body() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        Journeys.meeting(course, List.of(Course.chair(Rank.SERGEANT)));
        Journeys.outcome(course, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18);
        ProceedingsStep.AppealLodged lodged = new ProceedingsStep.AppealLodged(
                HEARING, ProceedingsStep.AppealBody.APPEAL_MEETING, By.SUBJECT, "unfair");

        open(course, By.SUBJECT, lodged);
        shut(
                course,
                By.SUBJECT,
                new ProceedingsStep.AppealLodged(
                        HEARING, ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL, By.SUBJECT, "unfair"),
                "APPEAL");
        shut(course.later(30), By.SUBJECT, lodged, "CLK-60");
    }

    @Test
    void a_restriction_with_a_day_binds_through_that_day_and_no_longer() {
        UUID line = Course.id("line");
        Course course = officer();
        course.take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, true))
                .take(
                        By.CHAIR,
                        new PublicationStep.RestrictionMade(
                                Course.id("x"), true, "officer X", "a chair", course.today(), null));
        PublicationStep.Approved approved = new PublicationStep.Approved(line, true, "asked");

        shut(course, AUTHORITY, approved, "GATE-43");
        open(course.later(1), AUTHORITY, approved);
    }
}
