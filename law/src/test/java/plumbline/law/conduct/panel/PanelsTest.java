package plumbline.law.conduct.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Ranks;
import plumbline.law.conduct.RuleSet;

class PanelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Member QUALIFIED = new Member("Member 1", true, true, "list 7", "drawn by lot");
    private static final Member LAY = new Member("Member 2", true, false, "list 7", "drawn by lot");
    private static final Member ADVISER = new Member("Adviser", true, true, "list 3", "next on the rota");

    private static Seat seat(Forum forum, Rank subject) {
        return new Seat(forum, PersonKind.REGULAR_OFFICER, Ranks.of(subject), false, TODAY);
    }

    private static Official officer(Rank rank, boolean ownForce) {
        return new Official.Officer(Ranks.of(rank), ownForce);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        AT 50: a constable's meeting, a constable          | MEETING | CONSTABLE | CONSTABLE | true | refused, C4
        AT 50: a constable's meeting, a sergeant           | MEETING | CONSTABLE | SERGEANT | true | allowed
        an inspector's meeting, an inspector               | MEETING | INSPECTOR | INSPECTOR | true | refused, C4
        an inspector's meeting, a chief inspector          | MEETING | INSPECTOR | CHIEF_INSPECTOR | false | allowed
        AT 51: a superintendent, a chief superintendent    | HEARING | SUPERINTENDENT | CHIEF_SUPERINTENDENT | true | refused, C4
        AT 51: a superintendent, the chief constable       | HEARING | SUPERINTENDENT | CHIEF_CONSTABLE | true | allowed
        AT 51: a superintendent, a delegate                | HEARING | SUPERINTENDENT | ASSISTANT_CHIEF_CONSTABLE | true | allowed
        AT 52: an assistant chief, own chief constable     | HEARING | ASSISTANT_CHIEF_CONSTABLE | CHIEF_CONSTABLE | true | refused, C4
        AT 52: an assistant chief, a chief of another force | HEARING | ASSISTANT_CHIEF_CONSTABLE | CHIEF_CONSTABLE | false | allowed
        an assistant chief, an equal of another force      | HEARING | ASSISTANT_CHIEF_CONSTABLE | ASSISTANT_CHIEF_CONSTABLE | false | refused, C4
        AT 52: a chief constable, a chief of another force | HEARING | CHIEF_CONSTABLE | CHIEF_CONSTABLE | false | refused, C4
        a constable's accelerated hearing, a delegate      | ACCELERATED_HEARING | CONSTABLE | ASSISTANT_CHIEF_CONSTABLE | true | allowed
        a constable's accelerated hearing, an inspector    | ACCELERATED_HEARING | CONSTABLE | INSPECTOR | true | refused, C4
        """)
    void the_chair_must_have_the_rank(
            String example, Forum forum, Rank subject, Rank chair, boolean ownForce, String expected) {
        assertThat(brief(Chairs.may(seat(forum, subject), officer(chair, ownForce), RuleSet.RS_2025)))
                .as(example)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CHIEF_CONSTABLE, allowed", "ASSISTANT_COMMISSIONER, allowed", "DEPUTY_CHIEF_CONSTABLE, 'refused, C4'"})
    void at_52_the_inspectorate_chairs_for_those_at_the_top(Rank subject, String expected) {
        assertThat(brief(Chairs.may(seat(Forum.HEARING, subject), new Official.Inspectorate(), RuleSet.RS_2025)))
                .isEqualTo(expected);
    }

    @Test
    void at_48_a_former_senior_officer_can_chair_for_five_years() {
        var former = new Official.FormerSeniorOfficer(LocalDate.of(2020, 6, 1));
        var onTheDay = new Seat(
                Forum.HEARING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), false, LocalDate.of(2025, 6, 1));
        var dayAfter = new Seat(
                Forum.HEARING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), false, LocalDate.of(2025, 6, 2));

        assertThat(brief(Chairs.may(onTheDay, former, RuleSet.RS_2025))).isEqualTo("allowed");
        assertThat(brief(Chairs.may(dayAfter, former, RuleSet.RS_2025))).isEqualTo("refused, C6");
        assertThat(refused(Chairs.may(dayAfter, former, RuleSet.RS_2025)).reason())
                .isEqualTo("The person ceased to be a senior officer on Monday 1 June 2020, more than five years before"
                        + " the delegation on Monday 2 June 2025.");
    }

    @Test
    void at_49_a_member_of_staff_cannot_chair_a_case_about_operational_policing() {
        var staff = new Official.Staff(Rank.ASSISTANT_CHIEF_CONSTABLE, false);
        var useOfForce = new Seat(Forum.HEARING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), true, TODAY);
        var meeting = new Seat(Forum.MEETING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), true, TODAY);

        assertThat(brief(Chairs.may(useOfForce, staff, RuleSet.RS_2025))).isEqualTo("refused, C5");
        assertThat(brief(Chairs.may(meeting, staff, RuleSet.RS_2025))).isEqualTo("refused, C5");
        assertThat(brief(Chairs.may(seat(Forum.HEARING, Rank.CONSTABLE), staff, RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Chairs.may(
                        seat(Forum.HEARING, Rank.CONSTABLE),
                        new Official.Staff(Rank.SUPERINTENDENT, false),
                        RuleSet.RS_2025)))
                .isEqualTo("refused, C4");
    }

    @Test
    void a_special_constables_meeting_can_be_chaired_by_a_sergeant_or_a_human_resources_professional() {
        var special = new Seat(Forum.MEETING, PersonKind.SPECIAL_CONSTABLE, Ranks.of(Rank.CONSTABLE), true, TODAY);

        assertThat(brief(Chairs.may(special, officer(Rank.SERGEANT, true), RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Chairs.may(special, officer(Rank.CONSTABLE, true), RuleSet.RS_2025)))
                .isEqualTo("refused, C4");
        assertThat(brief(Chairs.may(special, new Official.Staff(Rank.INSPECTOR, true), RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Chairs.may(special, new Official.Staff(Rank.INSPECTOR, false), RuleSet.RS_2025)))
                .isEqualTo("refused, C5");
    }

    @Test
    void acting_rank_counts_since_2025() {
        var acting = new Official.Officer(new Ranks(Rank.CHIEF_SUPERINTENDENT, Rank.ASSISTANT_CHIEF_CONSTABLE), true);
        var seat = seat(Forum.HEARING, Rank.CONSTABLE);

        assertThat(brief(Chairs.may(seat, acting, RuleSet.RS_2025))).isEqualTo("allowed");
        assertThat(brief(Chairs.may(seat, acting, RuleSet.RS_2020_2024_PANEL))).isEqualTo("refused, C4");
        var actingSubject = new Seat(
                Forum.MEETING, PersonKind.REGULAR_OFFICER, new Ranks(Rank.CONSTABLE, Rank.SERGEANT), false, TODAY);
        assertThat(brief(Chairs.may(actingSubject, officer(Rank.SERGEANT, true), RuleSet.RS_2025)))
                .isEqualTo("refused, C4");
        assertThat(brief(Chairs.may(actingSubject, officer(Rank.SERGEANT, true), RuleSet.RS_2020)))
                .isEqualTo("allowed");
    }

    @Test
    void an_older_allegation_keeps_the_lawyer_in_the_chair_only_if_the_hearing_was_formed_before_7_may_2024() {
        var before = new Seat(
                Forum.HEARING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), false, LocalDate.of(2024, 5, 6));
        var chief = officer(Rank.CHIEF_CONSTABLE, true);

        assertThat(brief(Chairs.may(before, new Official.Lawyer(), RuleSet.RS_2020)))
                .isEqualTo("allowed, GATE-41");
        assertThat(brief(Chairs.may(before, chief, RuleSet.RS_2020))).isEqualTo("refused, GATE-41");
        assertThat(brief(Chairs.may(seat(Forum.HEARING, Rank.CONSTABLE), chief, RuleSet.RS_2020)))
                .isEqualTo("allowed, GATE-41");
        assertThat(brief(Chairs.may(seat(Forum.HEARING, Rank.CONSTABLE), new Official.Lawyer(), RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-41");
    }

    @Test
    void at_51_a_hearing_needs_two_members_and_an_adviser_from_the_local_policing_body() {
        var seat = seat(Forum.HEARING, Rank.SUPERINTENDENT);
        var chief = officer(Rank.CHIEF_CONSTABLE, true);

        assertThat(panel(seat, chief, List.of(QUALIFIED, LAY), ADVISER)).isEqualTo("allowed");
        assertThat(panel(seat, chief, List.of(QUALIFIED), ADVISER)).isEqualTo("refused, GATE-41");
        assertThat(panel(seat, chief, List.of(LAY, LAY), ADVISER)).isEqualTo("refused, GATE-41");
        assertThat(panel(seat, chief, List.of(QUALIFIED, LAY), null)).isEqualTo("refused, GATE-41");
    }

    @Test
    void the_authority_cannot_pick_a_member_and_the_list_is_on_record() {
        var seat = seat(Forum.HEARING, Rank.CONSTABLE);
        var chief = officer(Rank.CHIEF_CONSTABLE, true);
        var picked = new Member("Member 2", false, false, "list 7", "drawn by lot");
        var unrecorded = new Member("Member 2", true, false, "", "drawn by lot");

        assertThat(panel(seat, chief, List.of(QUALIFIED, picked), ADVISER)).isEqualTo("refused, C12");
        assertThat(panel(seat, chief, List.of(QUALIFIED, unrecorded), ADVISER)).isEqualTo("refused, C12");
    }

    @Test
    void one_person_conducts_a_meeting_or_an_accelerated_hearing_but_not_a_senior_officers() {
        var chief = officer(Rank.CHIEF_CONSTABLE, false);

        assertThat(panel(seat(Forum.MEETING, Rank.CONSTABLE), officer(Rank.SERGEANT, true), List.of(), null))
                .isEqualTo("allowed");
        assertThat(panel(seat(Forum.ACCELERATED_HEARING, Rank.CONSTABLE), chief, List.of(), null))
                .isEqualTo("allowed");
        assertThat(panel(seat(Forum.ACCELERATED_HEARING, Rank.ASSISTANT_CHIEF_CONSTABLE), chief, List.of(), null))
                .isEqualTo("refused, GATE-41");
        assertThat(panel(
                        seat(Forum.ACCELERATED_HEARING, Rank.ASSISTANT_CHIEF_CONSTABLE),
                        chief,
                        List.of(QUALIFIED, LAY),
                        ADVISER))
                .isEqualTo("allowed");
    }

    @Test
    void whoever_decides_alone_has_nobody_beside_them() {
        var sergeant = officer(Rank.SERGEANT, true);
        var chief = officer(Rank.CHIEF_CONSTABLE, true);

        assertThat(panel(seat(Forum.MEETING, Rank.CONSTABLE), sergeant, List.of(QUALIFIED), null))
                .isEqualTo("refused, GATE-41");
        assertThat(panel(seat(Forum.ACCELERATED_HEARING, Rank.CONSTABLE), chief, List.of(QUALIFIED, LAY), ADVISER))
                .isEqualTo("refused, GATE-41");
        assertThat(brief(Panels.may(seat(Forum.MEETING, Rank.CONSTABLE), Panel.alone(sergeant), RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(panel(seat(Forum.MEETING, Rank.CONSTABLE), officer(Rank.CONSTABLE, true), List.of(), null))
                .as("the chair is asked about first")
                .isEqualTo("refused, C4");
    }

    @ParameterizedTest(name = "under {0}, formed {1}, {2} members: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        RS_2012 | 2026-05-11 | 2 | allowed, GATE-41
        RS_2012 | 2026-05-11 | 1 | refused, GATE-41
        RS_2020 | 2024-05-06 | 2 | allowed, GATE-41
        RS_2020 | 2024-05-06 | 3 | refused, GATE-41
        RS_2020 | 2024-05-07 | 2 | refused, GATE-41
        """)
    void beside_a_lawyer_in_the_chair_sit_two(RuleSet rules, LocalDate formed, int members, String expected) {
        var seat = new Seat(Forum.HEARING, PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), false, formed);
        var panel = new Panel(new Official.Lawyer(), Collections.nCopies(members, QUALIFIED), null);

        assertThat(brief(Panels.may(seat, panel, rules))).isEqualTo(expected);
    }

    @Test
    void only_a_hearing_on_an_older_allegation_is_in_between() {
        var chief = officer(Rank.CHIEF_CONSTABLE, true);

        assertThat(brief(Chairs.may(seat(Forum.ACCELERATED_HEARING, Rank.CONSTABLE), chief, RuleSet.RS_2020)))
                .isEqualTo("allowed");
        assertThat(brief(Chairs.may(seat(Forum.HEARING, Rank.CONSTABLE), chief, RuleSet.RS_2020_2024_PANEL)))
                .isEqualTo("allowed");
        assertThat(brief(
                        Chairs.may(seat(Forum.HEARING, Rank.CONSTABLE), officer(Rank.SERGEANT, true), RuleSet.RS_2020)))
                .isEqualTo("refused, C4");
    }

    @ParameterizedTest(name = "a meeting for {0}, conducted by {1}, of the own force {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ASSISTANT_CHIEF_CONSTABLE | DEPUTY_CHIEF_CONSTABLE | false | allowed, GATE-41
        ASSISTANT_CHIEF_CONSTABLE | DEPUTY_CHIEF_CONSTABLE | true  | refused, C4
        CHIEF_SUPERINTENDENT      | ASSISTANT_CHIEF_CONSTABLE | true | allowed
        """)
    void a_meeting_for_a_senior_officer_is_by_a_more_senior_one_from_elsewhere_and_on_advice(
            Rank subject, Rank chair, boolean ownForce, String expected) {
        assertThat(brief(Chairs.may(seat(Forum.MEETING, subject), officer(chair, ownForce), RuleSet.RS_2025)))
                .isEqualTo(expected);
    }

    static Stream<Official> outsiders() {
        return Stream.of(new Official.FormerSeniorOfficer(TODAY), new Official.Inspectorate(), new Official.Lawyer());
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void only_those_who_serve_conduct_a_meeting_and_are_given_a_function(Official outsider) {
        assertThat(brief(Chairs.may(seat(Forum.MEETING, Rank.CONSTABLE), outsider, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-41");
        assertThat(brief(Delegation.may(
                        Delegated.ORDINARY, outsider, TODAY, false, Rank.INSPECTOR, null, RuleSet.RS_2025)))
                .isEqualTo("refused, DELEGATION");
    }

    @ParameterizedTest(name = "{0} to staff as senior as {1}, operational {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ORDINARY            | INSPECTOR                 | true  | allowed
        ORDINARY            | SERGEANT                  | true  | refused, DELEGATION
        CHAIR               | ASSISTANT_CHIEF_CONSTABLE | false | allowed
        CHAIR               | ASSISTANT_CHIEF_CONSTABLE | true  | refused, C5
        CONDUCT_ACCELERATED | CHIEF_SUPERINTENDENT      | false | refused, C4
        """)
    void staff_stand_in_by_their_seniority(Delegated function, Rank seniority, boolean operational, String expected) {
        assertThat(brief(Delegation.may(
                        function,
                        new Official.Staff(seniority, false),
                        TODAY,
                        operational,
                        Delegation.BELIEVED_LOWEST,
                        null,
                        RuleSet.RS_2025)))
                .isEqualTo(expected);
    }

    @Test
    void a_force_may_ask_for_more_than_the_lowest_rank() {
        assertThat(brief(Delegation.may(
                        Delegated.ORDINARY,
                        officer(Rank.INSPECTOR, true),
                        TODAY,
                        false,
                        Rank.CHIEF_INSPECTOR,
                        null,
                        RuleSet.RS_2025)))
                .isEqualTo("refused, DELEGATION");
    }

    @ParameterizedTest(name = "staff as senior as {0}, human resources {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        SERGEANT  | false | allowed
        CONSTABLE | false | refused, C4
        CONSTABLE | true  | refused, C4
        """)
    void staff_conduct_the_meeting_of_an_officer_by_their_seniority(
            Rank seniority, boolean humanResources, String expected) {
        assertThat(brief(Chairs.may(
                        seat(Forum.MEETING, Rank.CONSTABLE),
                        new Official.Staff(seniority, humanResources),
                        RuleSet.RS_2025)))
                .isEqualTo(expected);
    }

    @Test
    void the_meeting_of_a_former_special_constable_is_like_that_of_a_special_constable() {
        var former =
                new Seat(Forum.MEETING, PersonKind.FORMER_SPECIAL_CONSTABLE, Ranks.of(Rank.CONSTABLE), true, TODAY);

        assertThat(brief(Chairs.may(former, new Official.Staff(Rank.CONSTABLE, true), RuleSet.RS_2025)))
                .isEqualTo("allowed");
    }

    @Test
    void the_adviser_comes_from_the_local_policing_bodys_list_too() {
        var seat = seat(Forum.HEARING, Rank.CONSTABLE);
        var chief = officer(Rank.CHIEF_CONSTABLE, true);
        var own = new Member("Adviser", false, true, "list 3", "next on the rota");
        var unrecorded = new Member("Adviser", true, true, "list 3", " ");

        assertThat(panel(seat, chief, List.of(QUALIFIED, LAY), own)).isEqualTo("refused, C12");
        assertThat(panel(seat, chief, List.of(QUALIFIED, LAY), unrecorded)).isEqualTo("refused, C12");
    }

    @Test
    void the_authority_is_written_where_the_person_stands() {
        assertThat(AppropriateAuthority.of(PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), "Wessex")
                        .citation()
                        .provision())
                .isEqualTo("reg 2");
        assertThat(AppropriateAuthority.of(PersonKind.FORMER_OFFICER, Ranks.of(Rank.CONSTABLE), "Wessex")
                        .citation()
                        .provision())
                .isEqualTo("Sch 1");
        assertThat(AppropriateAuthority.of(
                                PersonKind.REGULAR_OFFICER, new Ranks(Rank.CONSTABLE, Rank.SERGEANT), "Wessex")
                        .body())
                .as("acting, and not as a chief officer")
                .isEqualTo(AppropriateAuthority.Body.CHIEF_OFFICER);
    }

    @Test
    void a_recommendation_for_a_chair_from_elsewhere_must_be_answered() {
        assertThat(brief(Panels.recommendedElsewhere(""))).isEqualTo("refused, GATE-41");
        assertThat(brief(Panels.recommendedElsewhere("Considered; no concern of independence.")))
                .isEqualTo("allowed");
    }

    private static String panel(Seat seat, Official chair, List<Member> members, @Nullable Member adviser) {
        return brief(Panels.may(seat, new Panel(chair, members, adviser), RuleSet.RS_2025));
    }

    @ParameterizedTest(name = "{0} to {1}, authorised by {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ORDINARY                  | INSPECTOR      | -                         | allowed
        ORDINARY                  | SERGEANT       | -                         | refused, DELEGATION
        SUSPENSION                | SUPERINTENDENT | ASSISTANT_CHIEF_CONSTABLE | allowed
        SUSPENSION                | SUPERINTENDENT | CHIEF_SUPERINTENDENT      | refused, DELEGATION
        SUSPENSION                | SUPERINTENDENT | -                         | refused, DELEGATION
        ACCELERATED_CERTIFICATION | SUPERINTENDENT | ASSISTANT_CHIEF_CONSTABLE | allowed
        ACCELERATED_CERTIFICATION | SUPERINTENDENT | -                         | refused, DELEGATION
        CHAIR                     | SUPERINTENDENT | -                         | refused, C4
        CHAIR                     | DEPUTY_CHIEF_CONSTABLE | -                 | allowed
        CONDUCT_ACCELERATED       | DEPUTY_CHIEF_CONSTABLE | -                 | allowed
        """)
    void a_function_can_be_given_to_those_of_sufficient_rank(
            Delegated function, Rank to, @Nullable Rank authoriser, String expected) {
        assertThat(brief(Delegation.may(
                        function,
                        officer(to, true),
                        TODAY,
                        false,
                        Delegation.BELIEVED_LOWEST,
                        authoriser,
                        RuleSet.RS_2025)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "REGULAR_OFFICER, CONSTABLE, CHIEF_OFFICER",
        "SPECIAL_CONSTABLE, CONSTABLE, CHIEF_OFFICER",
        "REGULAR_OFFICER, CHIEF_CONSTABLE, LOCAL_POLICING_BODY",
        "FORMER_OFFICER, CHIEF_CONSTABLE, LOCAL_POLICING_BODY",
        "FORMER_OFFICER, SERGEANT, CHIEF_OFFICER",
        "POLICE_STAFF, CONSTABLE, CHIEF_OFFICER_AS_EMPLOYER",
        "CONTRACTOR, CONSTABLE, OTHER_EMPLOYER"
    })
    void the_appropriate_authority_follows_from_person_and_rank(
            PersonKind kind, Rank rank, AppropriateAuthority.Body body) {
        assertThat(AppropriateAuthority.of(kind, Ranks.of(rank), "Wessex").body())
                .isEqualTo(body);
    }

    @Test
    void at_70_after_a_transfer_the_force_of_today_is_the_authority() {
        assertThat(AppropriateAuthority.of(PersonKind.REGULAR_OFFICER, Ranks.of(Rank.CONSTABLE), "the new force")
                        .force())
                .isEqualTo("the new force");
        assertThat(AppropriateAuthority.of(
                                PersonKind.REGULAR_OFFICER,
                                new Ranks(Rank.DEPUTY_CHIEF_CONSTABLE, Rank.CHIEF_CONSTABLE),
                                "Wessex")
                        .body())
                .isEqualTo(AppropriateAuthority.Body.LOCAL_POLICING_BODY);
    }
}
