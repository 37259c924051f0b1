package plumbline.law.vetting.twokey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.twokey.AppealPanel.Member;

class TwoKeyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Figures FIGURES = Figures.on(TODAY);
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    private static final Member CHAIR = new Member(true, true, true, false, Grade.RESEARCHER);
    private static final Member OUTSIDE = new Member(true, false, false, false, Grade.RESEARCHER);
    private static final Member FORCE = new Member(false, false, false, false, Grade.ASSISTANT_CHIEF);

    @ParameterizedTest(name = "to {0} takes {1}")
    @CsvSource({
        "SUSPEND, 1",
        "RESTRICT, 1",
        "REFUSE, 1",
        "DISCONTINUE, 1",
        "CLEAR, 2",
        "RETAIN, 2",
        "LIFT, 2",
        "OVERTURN, 2"
    })
    void protective_acts_take_one_key_and_permissive_ones_two(Act act, int keys) {
        assertThat(act.keys()).isEqualTo(keys);
        assertThat(act.isPermissive()).isEqualTo(keys == 2);
        for (Set<Side> turned : List.of(
                EnumSet.noneOf(Side.class),
                EnumSet.of(Side.FORCE),
                EnumSet.of(Side.OUTSIDE),
                EnumSet.allOf(Side.class))) {
            assertThat(act.may(turned).isAllowed()).isEqualTo(turned.size() >= keys);
        }
        assertThat(brief(act.may(Set.of()))).isEqualTo("refused, TWO-KEYS");
    }

    @Test
    void a_missing_key_is_named() {
        assertThat(refused(Act.LIFT.may(Set.of(Side.FORCE))).reason())
                .isEqualTo("To lift takes both keys; turned: force.");
        assertThat(refused(Act.REFUSE.may(Set.of())).reason()).isEqualTo("To refuse takes a key; turned: none.");
    }

    @ParameterizedTest(name = "{0}: at least a {1}, never whoever {2}")
    @CsvSource(delimiter = '|', textBlock = """
        GREEN      | OFFICER         | RAN_CHECKS OWNS_TARGET
        AMBER      | SENIOR_OFFICER  | RAN_CHECKS RECRUITS OWNS_TARGET
        RED        | MANAGER         | RAN_CHECKS LINE_MANAGER RECRUITS OWNS_TARGET
        WITHDRAWAL | OFFICER         | TOOK_REG_15 OWNS_TARGET
        APPEAL     | ASSISTANT_CHIEF | RAN_CHECKS RECRUITS LINE_MANAGER OWNS_TARGET TOOK_REG_15 DECIDED_BEFORE
        """)
    void each_part_of_the_force_has_its_grade_and_its_exclusions(ForceSeat seat, Grade least, String never) {
        assertThat(seat.least()).isEqualTo(least);
        for (Grade grade : Grade.values()) {
            assertThat(brief(seat.may(grade, Set.of())))
                    .isEqualTo(grade.compareTo(least) < 0 ? "refused, GRADE" : "allowed");
        }
        for (Hand hand : Hand.values()) {
            assertThat(brief(seat.may(Grade.CHIEF, Set.of(hand))))
                    .isEqualTo(List.of(never.split(" ")).contains(hand.name()) ? "refused, SEPARATION" : "allowed");
        }
    }

    @ParameterizedTest
    @CsvSource({"GREEN, GREEN", "AMBER, AMBER", "RED, RED", "SELF, RED", "WITHDRAWAL, WITHDRAWAL"})
    void each_class_has_its_part(CaseClass caseClass, ForceSeat seat) {
        assertThat(ForceSeat.of(caseClass)).isEqualTo(seat);
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"GREEN, SELF", "AMBER, SELF", "RED, SELF", "SELF, SELF", "WITHDRAWAL, WITHDRAWAL"})
    void self_raises_every_class_but_a_withdrawal(CaseClass before, CaseClass after) {
        assertThat(SelfClass.raise(before, true)).isEqualTo(after);
        assertThat(SelfClass.raise(before, false)).isEqualTo(before);
    }

    /// Every number of opening votes, by class, with and without the answers.
    @ParameterizedTest(name = "{0}, answered {1}: opens from {2} of 3 votes on")
    @CsvSource({
        "GREEN, false, 2",
        "AMBER, false, 2",
        "AMBER, true, 2",
        "WITHDRAWAL, false, 2",
        "RED, false, 4",
        "RED, true, 3",
        "SELF, false, 4",
        "SELF, true, 3"
    })
    void an_appeal_panel_opens_by_two_of_three_and_a_red_case_by_all(CaseClass caseClass, boolean answered, int from) {
        var panel = new AppealPanel(caseClass, List.of(CHAIR, OUTSIDE, FORCE));
        for (int open = 0; open <= 3; open++) {
            List<Opinion> votes = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                votes.add(number < open ? Opinion.CLEAR : Opinion.NOT_CLEAR);
            }
            assertThat(panel.opens(votes, answered, FIGURES).isAllowed()).isEqualTo(open >= from);
        }
        assertThat(refused(panel.opens(List.of(Opinion.CLEAR, Opinion.CLEAR), true, FIGURES))
                        .reason())
                .isEqualTo("Not every member has voted.");
    }

    @Test
    void a_split_appeal_says_how_many_votes_it_took() {
        var panel = new AppealPanel(CaseClass.RED, List.of(CHAIR, OUTSIDE, FORCE));
        var votes = List.of(Opinion.CLEAR, Opinion.CLEAR_WITH_CONDITIONS, Opinion.NOT_CLEAR);

        assertThat(refused(panel.opens(votes, true, FIGURES)).reason()).isEqualTo("2 of 3 would open; it takes 3.");
        assertThat(new AppealPanel(CaseClass.AMBER, panel.members())
                        .opens(votes, false, FIGURES)
                        .isAllowed())
                .isTrue();
    }

    @Test
    void an_appeal_panel_has_an_outside_majority_and_a_legal_chair_and_nobody_from_before() {
        assertThat(brief(panel(CHAIR, OUTSIDE, FORCE))).isEqualTo("allowed");
        assertThat(brief(panel(CHAIR, OUTSIDE, OUTSIDE))).isEqualTo("allowed");
        assertThat(brief(panel(CHAIR, OUTSIDE))).isEqualTo("refused, APPEAL");
        assertThat(brief(panel(CHAIR, FORCE, FORCE))).isEqualTo("refused, APPEAL");
        assertThat(brief(panel(OUTSIDE, OUTSIDE, FORCE))).isEqualTo("refused, APPEAL");
        assertThat(brief(panel(CHAIR, CHAIR, FORCE))).isEqualTo("refused, APPEAL");
        assertThat(brief(panel(new Member(true, true, false, false, Grade.RESEARCHER), OUTSIDE, FORCE)))
                .isEqualTo("refused, APPEAL");
        assertThat(brief(panel(OUTSIDE, OUTSIDE, new Member(false, true, true, false, Grade.CHIEF))))
                .isEqualTo("refused, APPEAL");
        assertThat(brief(panel(CHAIR, new Member(true, false, false, true, Grade.RESEARCHER), FORCE)))
                .isEqualTo("refused, APPEAL");
        assertThat(brief(panel(CHAIR, OUTSIDE, new Member(false, false, false, false, Grade.MANAGER))))
                .isEqualTo("refused, GRADE");
    }

    private static plumbline.law.Verdict panel(Member... members) {
        return new AppealPanel(CaseClass.AMBER, List.of(members)).may(FIGURES);
    }

    private static Departure departure(boolean personally, boolean bar, boolean forceOpens, int days) {
        return new Departure(personally, bar, forceOpens, "Because.", "LA/26/7", TODAY, TODAY.plusDays(days));
    }

    @Test
    void a_departure_is_personal_and_short_and_never_defeats_a_bar() {
        var may = LegalMode.UNDERTAKING;
        assertThat(brief(departure(true, false, true, 90).may(may, FIGURES))).isEqualTo("allowed");
        assertThat(brief(departure(true, false, true, 0).may(may, FIGURES))).isEqualTo("allowed");
        assertThat(brief(departure(true, false, true, 91).may(may, FIGURES))).isEqualTo("refused, DEPARTURE");
        assertThat(brief(departure(true, false, true, -1).may(may, FIGURES))).isEqualTo("refused, DEPARTURE");
        assertThat(brief(departure(false, false, true, 90).may(may, FIGURES))).isEqualTo("refused, DEPARTURE");
        assertThat(brief(departure(true, true, true, 90).may(may, FIGURES))).isEqualTo("refused, DEPARTURE");
        assertThat(brief(departure(true, false, false, 90).may(may, FIGURES))).isEqualTo("refused, DEPARTURE");
    }

    @ParameterizedTest
    @EnumSource(LegalMode.class)
    void a_departure_needs_reasons_and_advice_as_the_mode_has_it(LegalMode mode) {
        var unreasoned = new Departure(true, false, true, " ", "LA/26/7", TODAY, TODAY);
        var unadvised = new Departure(true, false, true, "Because.", " ", TODAY, TODAY);

        assertThat(unreasoned.may(mode, FIGURES).isAllowed()).isFalse();
        assertThat(unadvised.may(mode, FIGURES).isAllowed()).isEqualTo(mode == LegalMode.ADVISORY);
        assertThat(departure(true, false, true, 1).may(mode, FIGURES).isAllowed())
                .isEqualTo(mode != LegalMode.STATUTORY);
    }

    @Test
    void a_departure_is_told_to_three_bodies() {
        assertThat(Departure.told())
                .containsExactly(
                        Departure.Told.OUTSIDE_BODY, Departure.Told.LOCAL_POLICING_BODY, Departure.Told.INSPECTORATE);
    }

    private static Deadline window(String day) {
        return Times.objection(Start.on("the names were given", LocalDate.parse(day)), FIGURES, DAYS);
    }

    @ParameterizedTest(name = "received {0}, grounds {1}, {2} upheld before, objected before {3}: {4}")
    @CsvSource({
        "2026-10-08, knows me, 0, false, allowed",
        "2026-10-09, knows me, 0, false, 'refused, OBJECTION'",
        "2026-10-08, ' ', 0, false, 'refused, OBJECTION'",
        "2026-10-08, knows me, 1, false, allowed",
        "2026-10-08, knows me, 2, false, 'refused, OBJECTION'",
        "2026-10-08, knows me, 0, true, 'refused, OBJECTION'"
    })
    void an_objection_is_in_time_grounded_and_made_once_more_at_most(
            LocalDate received, String grounds, int upheld, boolean before, String expected) {
        assertThat(brief(new Objection(window("2026-10-05"), received, grounds, upheld, before).admitted()))
                .isEqualTo(expected);
    }

    @Test
    void an_objection_says_that_its_right_is_copied_from_elsewhere() {
        assertThat(window("2026-10-05").terms().unconfirmed()).anyMatch(doubt -> doubt.contains("pattern"));
        assertThat(Times.reconciling(Start.on("opened", TODAY), FIGURES, DAYS)
                        .terms()
                        .unconfirmed())
                .isEmpty();
    }

    @Test
    void reconciling_takes_ten_working_days() {
        assertThat(Times.reconciling(Start.on("opened", LocalDate.of(2026, 8, 24)), FIGURES, DAYS)
                        .limit()
                        .last())
                .contains(LocalDate.of(2026, 9, 8));
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void only_an_ill_reviewer_is_waited_for(Leaving leaving) {
        Deadline waiting = Times.waiting(Start.on("the reviewer fell ill", LocalDate.of(2026, 9, 14)), FIGURES, DAYS);

        assertThat(leaving.mayReplace(waiting, LocalDate.of(2026, 9, 21)).isAllowed())
                .isEqualTo(leaving != Leaving.ILLNESS);
        assertThat(leaving.mayReplace(waiting, LocalDate.of(2026, 9, 22)).isAllowed())
                .isTrue();
    }

    @Test
    void a_late_conflict_voids_and_redraws_and_flags() {
        assertThat(LateConflict.of(true, true)).isEqualTo(new LateConflict(true, true, true));
        assertThat(LateConflict.of(true, false)).isEqualTo(new LateConflict(true, true, false));
        assertThat(LateConflict.of(false, false)).isEqualTo(new LateConflict(false, true, false));
    }

    @Test
    void an_envelope_holds_what_was_sealed_and_nothing_else() {
        byte[] opinion = "{\"opinion\":\"CLEAR\"}".getBytes(UTF_8);
        byte[] nonce = new byte[Envelope.NONCE_BYTES];
        Envelope envelope = Envelope.seal(opinion, nonce);
        byte[] other = nonce.clone();
        other[31] = 1;

        assertThat(envelope.holds(opinion, nonce)).isTrue();
        assertThat(envelope.holds("{\"opinion\":\"NOT_CLEAR\"}".getBytes(UTF_8), nonce))
                .isFalse();
        assertThat(envelope.holds(opinion, other)).isFalse();
        assertThat(envelope.holds(opinion, new byte[31])).isFalse();
        assertThat(envelope.commitment()).asHexString().isEqualTo(sha256Of(opinion, nonce));
        assertThatThrownBy(() -> Envelope.seal(opinion, new byte[31])).hasMessageContaining("not 31");
    }

    private static String sha256Of(byte[] first, byte[] second) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            digest.update(first);
            digest.update(second);
            return java.util.HexFormat.of().withUpperCase().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_envelope_cannot_be_opened_with_bytes_moved_between_opinion_and_secret() {
        byte[] nonce = new byte[Envelope.NONCE_BYTES];
        Envelope envelope = Envelope.seal("CLEAR".getBytes(UTF_8), nonce);

        byte[] longer = new byte[33];
        assertThat(envelope.holds("CLEA".getBytes(UTF_8), longer)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OpinionState.class)
    void nobody_reads_the_others_before_sealing_and_before_all_are_opened(OpinionState own) {
        assertThat(OpinionState.mayReadOthers(own, false)).isFalse();
        assertThat(OpinionState.mayReadOthers(own, true)).isEqualTo(own != OpinionState.NOT_STARTED);
    }

    @Test
    void every_word_of_the_policy_has_its_label() {
        for (Class<? extends Enum<?>> words : List.<Class<? extends Enum<?>>>of(
                Figure.class,
                Grade.class,
                Hand.class,
                ForceSeat.class,
                ConflictCode.class,
                Act.class,
                Leaving.class,
                OpinionState.class,
                Departure.Told.class)) {
            assertThat(words.getEnumConstants())
                    .extracting(word -> ((plumbline.law.Labelled) word).label())
                    .doesNotHaveDuplicates()
                    .allMatch(label -> !label.isBlank());
        }
    }

    @Test
    void every_figure_has_its_value_unit_and_source() {
        assertThat(FIGURES.all()).hasSameSizeAs(Figure.values()).allSatisfy(row -> {
            assertThat(row.value()).isPositive();
            assertThat(row.unit()).isNotBlank();
            assertThat(row.citation().note()).isNotBlank();
        });
        assertThat(FIGURES.row(Figure.OBJECTION_DAYS).citation().mark().isUnconfirmed())
                .isTrue();
        assertThat(FIGURES.row(Figure.PANEL_MEMBERS).citation().mark().isUnconfirmed())
                .isFalse();
    }

    @Test
    void a_figure_holds_from_its_day_on() {
        var book = new ArrayList<>(FIGURES.all());
        var row = FIGURES.row(Figure.RECONCILE_DAYS);
        book.addFirst(new Figures.Row(row.figure(), 15, row.unit(), LocalDate.of(2027, 1, 1), row.citation()));

        assertThat(Figures.of(book, LocalDate.of(2026, 12, 31)).of(Figure.RECONCILE_DAYS))
                .isEqualTo(10);
        assertThat(Figures.of(book, LocalDate.of(2027, 1, 1)).of(Figure.RECONCILE_DAYS))
                .isEqualTo(15);
        assertThatThrownBy(() -> Figures.on(LocalDate.of(2025, 5, 13)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-05-13");
    }
}
