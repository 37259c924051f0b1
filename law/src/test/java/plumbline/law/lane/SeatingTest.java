package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.heard;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Severity;

/// Who sits: lawful for the rank and the forum, without a conflict, and not objected to with success.
class SeatingTest {

    private static ProceedingsStep.Named named(List<ProceedingsStep.Member> members) {
        return new ProceedingsStep.Named(HEARING, members, "list 7", "in rotation");
    }

    /// The panel of a hearing, with another chair.
    private static List<ProceedingsStep.Member> under(ProceedingsStep.Member chair) {
        List<ProceedingsStep.Member> members = new ArrayList<>(Course.panel());
        members.set(0, chair);
        return members;
    }

    private static ProceedingsStep.Member chair(
            ProceedingsStep.Capacity capacity, @Nullable Rank rank, boolean own, @Nullable LocalDate left) {
        return new ProceedingsStep.Member(
                Course.id("chair"), ProceedingsStep.Seat.CHAIR, capacity, rank, own, left, false, false, null);
    }

    private static Course certified(String certifier) {
        Course course = reported(Severity.GROSS_MISCONDUCT)
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(
                                true, true, null, Course.id(certifier), true, "clear on paper"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        return course.take(
                AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));
    }

    @Test
    void somebody_with_an_interest_does_not_sit_and_the_interest_is_told() {
        ProceedingsStep.Member interested = new ProceedingsStep.Member(
                Course.id("two"),
                ProceedingsStep.Seat.INDEPENDENT,
                ProceedingsStep.Capacity.INDEPENDENT,
                null,
                false,
                null,
                true,
                false,
                "a cousin");
        List<ProceedingsStep.Member> members = new ArrayList<>(Course.panel());
        members.set(2, interested);

        shut(heard(), By.LOCAL_POLICING_BODY, named(members), "C10", "has an interest: a cousin");
        open(heard(), By.LOCAL_POLICING_BODY, named(Course.panel()));
    }

    @Test
    void somebody_chairs() {
        shut(
                heard(),
                By.LOCAL_POLICING_BODY,
                named(Course.panel().subList(1, 4)),
                "GATE-41",
                "Nobody is named to chair");
    }

    @Test
    void c3_another_than_the_certifier_may_conduct_the_accelerated_hearing() {
        ProceedingsStep.Named chief =
                new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null);

        shut(certified("chair"), AUTHORITY, chief, "C3");
        open(certified("another"), AUTHORITY, chief);
    }

    @ParameterizedTest(name = "a {0} of rank {1}, of the force: {2}, senior until {3}: open is {4}")
    @CsvSource(nullValues = "-", textBlock = """
            OFFICER,               ASSISTANT_CHIEF_CONSTABLE, true,  -,          true
            OFFICER,               SUPERINTENDENT,            true,  -,          false
            OFFICER,               -,                         true,  -,          false
            FORMER_SENIOR_OFFICER, -,                         false, 2025-01-01, true
            FORMER_SENIOR_OFFICER, -,                         false, -,          false
            STAFF,                 ASSISTANT_CHIEF_CONSTABLE, true,  -,          true
            STAFF,                 SUPERINTENDENT,            true,  -,          false
            LAWYER,                ASSISTANT_CHIEF_CONSTABLE, false, -,          false
            INSPECTORATE,          ASSISTANT_CHIEF_CONSTABLE, false, -,          false
            """)
    void a_hearing_is_chaired_by_somebody_senior_or_who_was(
            ProceedingsStep.Capacity capacity,
            @Nullable Rank rank,
            boolean own,
            @Nullable LocalDate left,
            boolean open) {
        assertThat(heard().ask(By.LOCAL_POLICING_BODY, named(under(chair(capacity, rank, own, left))))
                        .isAllowed())
                .isEqualTo(open);
    }

    @Test
    void a_panel_needs_its_adviser_its_members_and_where_they_were_chosen_from() {
        shut(heard(), By.LOCAL_POLICING_BODY, named(Course.panel().subList(0, 3)), "GATE-41");
        shut(
                heard(),
                By.LOCAL_POLICING_BODY,
                named(List.of(
                        Course.panel().get(0),
                        Course.panel().get(1),
                        Course.panel().get(3))),
                "GATE-41");
        assertThat(heard().ask(By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(HEARING, Course.panel(), null, null))
                        .isAllowed())
                .isFalse();
    }

    @Test
    void one_of_the_members_is_qualified() {
        List<ProceedingsStep.Member> members = new ArrayList<>(Course.panel());
        members.set(1, Course.independent("one", ProceedingsStep.Seat.INDEPENDENT));

        assertThat(heard().ask(By.LOCAL_POLICING_BODY, named(members)).isAllowed())
                .isFalse();
    }

    @Test
    void nobody_is_seated_before_somebody_was_named() {
        shut(heard(), AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41", "Nobody was named to hear it");
    }

    @Test
    void an_objection_that_was_rejected_ends_the_time_to_object() {
        Course course = heard().take(By.LOCAL_POLICING_BODY, named(Course.panel()));
        ProceedingsStep.Constituted seated = new ProceedingsStep.Constituted(HEARING);
        shut(course, AUTHORITY, seated, "GATE-41", "The time to object has not passed");

        course.take(By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("one"), "a neighbour"));
        shut(course, AUTHORITY, seated, "GATE-41", "An objection was not decided");
        course.take(AUTHORITY, new ProceedingsStep.ObjectionDecided(HEARING, Course.id("one"), false, "never met"));
        open(course, AUTHORITY, seated);
    }

    @Test
    void whoever_was_objected_to_with_success_is_replaced() {
        Course course = heard().take(By.LOCAL_POLICING_BODY, named(Course.panel()));
        course.take(By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("two"), "a neighbour"))
                .take(AUTHORITY, new ProceedingsStep.ObjectionDecided(HEARING, Course.id("two"), true, "they met"));
        ProceedingsStep.Constituted seated = new ProceedingsStep.Constituted(HEARING);
        shut(course, AUTHORITY, seated, "GATE-41", "against whom an objection was upheld");

        List<ProceedingsStep.Member> members = new ArrayList<>(Course.panel());
        members.set(2, Course.independent("three", ProceedingsStep.Seat.INDEPENDENT));
        course.take(By.LOCAL_POLICING_BODY, named(members));
        open(course, AUTHORITY, seated);
    }

    @ParameterizedTest(name = "{0} days after the naming: open is {1}")
    @CsvSource({"3, false", "4, true"})
    void the_time_to_object_to_whoever_conducts_an_accelerated_hearing(int days, boolean open) {
        Course course = certified("another").on("2026-09-07");
        course.take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(days);

        assertThat(course.ask(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                        .isAllowed())
                .isEqualTo(open);
    }
}
