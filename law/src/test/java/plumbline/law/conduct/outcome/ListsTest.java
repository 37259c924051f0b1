package plumbline.law.conduct.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.panel.Representation;

class ListsTest {

    @ParameterizedTest(name = "{0}, {1}, on the advisory list: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        REGULAR_OFFICER      | DISMISSAL                 | false | Barred
        SPECIAL_CONSTABLE    | DISMISSAL                 | false | Barred
        POLICE_STAFF         | DISMISSAL                 | false | Barred
        FORMER_OFFICER       | WOULD_HAVE_BEEN_DISMISSED | true  | Barred
        FORMER_OFFICER       | NO_ACTION                 | false | None
        FORMER_OFFICER       | NO_ACTION                 | true  | Removal
        REGULAR_OFFICER      | FINAL_WRITTEN_WARNING     | false | None
        DESIGNATED_VOLUNTEER | DISMISSAL                 | false | None
        CONTRACTOR           | DISMISSAL                 | false | None
        """)
    void the_end_of_proceedings_decides_about_the_barred_list(
            PersonKind kind, Outcome outcome, boolean advised, String expected) {
        var entry = Lists.entry(kind, outcome, advised);

        assertThat(entry.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(entry.reason()).endsWith(".");
        assertThat(entry.citation().note()).isNotBlank();
    }

    @Test
    void at_60_gross_misconduct_of_a_former_officer_without_would_have_been_dismissed_bars_nobody() {
        assertThat(Lists.entry(PersonKind.FORMER_OFFICER, Outcome.NO_ACTION, false))
                .isInstanceOf(ListEntry.None.class);
    }

    @Test
    void leaving_under_an_allegation_of_gross_misconduct_goes_on_the_advisory_list() {
        assertThat(Lists.leaving(PersonKind.REGULAR_OFFICER, true)).isInstanceOf(ListEntry.Advisory.class);
        assertThat(Lists.leaving(PersonKind.REGULAR_OFFICER, false)).isInstanceOf(ListEntry.None.class);
        assertThat(Lists.leaving(PersonKind.OTHER_VOLUNTEER, true)).isInstanceOf(ListEntry.None.class);
    }

    @Test
    void a_withdrawn_designation_and_a_reinstatement_have_their_own_reports() {
        assertThat(Lists.designationWithdrawn(PersonKind.DESIGNATED_VOLUNTEER)).isInstanceOf(ListEntry.Advisory.class);
        assertThat(Lists.designationWithdrawn(PersonKind.CONTRACTOR)).isInstanceOf(ListEntry.Advisory.class);
        assertThat(Lists.designationWithdrawn(PersonKind.POLICE_STAFF)).isInstanceOf(ListEntry.None.class);
        assertThat(Lists.reinstated()).isInstanceOf(ListEntry.Removal.class);
    }

    @Test
    void an_entry_is_public_unless_an_exception_applies() {
        assertThat(brief(Lists.keepFromSearch(false, false, false))).isEqualTo("refused, LISTS");
        assertThat(brief(Lists.keepFromSearch(false, false, true))).isEqualTo("allowed");
    }

    @Test
    void whoever_reflects_is_protected() {
        assertThat(brief(Reflection.useAccount())).isEqualTo("refused, REFLECTION");
        assertThat(brief(Reflection.blockPromotion())).isEqualTo("refused, REFLECTION");
        assertThat(brief(Reflection.report(1))).isEqualTo("allowed");
        assertThat(brief(Reflection.report(3))).isEqualTo("refused, REFLECTION");
    }

    @Test
    void staff_have_a_companion_an_independent_panel_and_someone_with_authority_to_dismiss() {
        assertThat(brief(StaffProcedure.hold(true, true))).isEqualTo("allowed");
        assertThat(brief(StaffProcedure.hold(false, true))).isEqualTo("refused, STAFF");
        assertThat(brief(StaffProcedure.hold(true, false))).isEqualTo("refused, STAFF");
        assertThat(brief(StaffProcedure.dismiss(true))).isEqualTo("allowed, STAFF");
        assertThat(brief(StaffProcedure.dismiss(false))).isEqualTo("refused, STAFF");
    }

    @ParameterizedTest
    @CsvSource({"HEARING, allowed", "ACCELERATED_HEARING, allowed", "MEETING, 'refused, REPRESENTATION'"})
    void a_lawyer_represents_at_hearings_only(Forum forum, String expected) {
        assertThat(brief(Representation.lawyer(forum))).isEqualTo(expected);
    }

    @Test
    void a_friend_represents_unless_a_lawyer_does_and_never_answers_for_the_person() {
        assertThat(brief(Representation.friend(false))).isEqualTo("allowed");
        assertThat(brief(Representation.friend(true))).isEqualTo("allowed, REPRESENTATION");
        assertThat(brief(Representation.answer())).isEqualTo("refused, REPRESENTATION");
        assertThat(brief(Representation.reflection())).isEqualTo("refused, REPRESENTATION");
    }
}
