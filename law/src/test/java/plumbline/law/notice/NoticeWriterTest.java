package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Citation;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;

/// How the lines of a notice's text become what is read: a notice of a few lines, block by block.
class NoticeWriterTest {

    private static final NoticeScope OFFICERS =
            new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);
    private static final Citation LAW = Citation.confirmed("Police (Conduct) Regulations 2020", "reg 99", "read");

    private static Field field(String key, FieldKind kind, boolean mandatory) {
        return new Field(key, "The " + key, "what it is", kind, List.of(), mandatory, List.of(), Reach.EVERYBODY, LAW);
    }

    private static NoticeForm form(Piece... pieces) {
        List<Field> fields = List.of(
                field("force", FieldKind.LINE, true),
                field("name", FieldKind.LINE, true),
                field("reasons", FieldKind.TEXT, true),
                field("items", FieldKind.LIST, true),
                field("late", FieldKind.TEXT, false));
        Notice notice = new Notice(
                "N99",
                LocalDate.of(2026, 11, 25),
                Language.ENGLISH,
                "A short notice",
                List.of(new Under(Reach.EVERYBODY, LAW)),
                "Investigator",
                "The person concerned",
                true,
                "at once",
                List.of(),
                null,
                Reach.EVERYBODY,
                fields,
                List.of(pieces));
        return new NoticeForm(notice, OFFICERS, fields, List.of(pieces), List.of());
    }

    private static final Map<String, String> VALUES =
            Map.of("name", "Ashdown", "reasons", "One reason.\n\nAnother.", "items", "a phone\na tablet");

    private static WrittenNotice written(Piece... pieces) {
        return form(pieces).write(VALUES);
    }

    private static Piece piece(Piece.Shape shape, String text) {
        return new Piece(shape, text, Reach.EVERYBODY);
    }

    private static Piece heading(String text) {
        return piece(Piece.Shape.HEADING, text);
    }

    private static Piece paragraph(String text) {
        return piece(Piece.Shape.PARAGRAPH, text);
    }

    private static Piece point(String text) {
        return piece(Piece.Shape.POINT, text);
    }

    private static Piece row(String key) {
        return piece(Piece.Shape.ROW, key);
    }

    @Test
    void rows_before_any_text_are_the_head_and_later_ones_stand_where_they_are() {
        WrittenNotice before = written(row("name"), paragraph("Read this."), row("reasons"));

        assertThat(before.head()).containsExactly(new Block.Row("The name", List.of("Ashdown")));
        assertThat(before.blocks())
                .containsExactly(
                        new Block.Paragraph("Read this."),
                        new Block.Row("The reasons", List.of("One reason.", "Another.")));
    }

    @Test
    void a_row_below_a_heading_is_not_of_the_head() {
        WrittenNotice written = written(heading("Who"), row("name"));

        assertThat(written.head()).isEmpty();
        assertThat(written.blocks())
                .containsExactly(new Block.Heading("Who"), new Block.Row("The name", List.of("Ashdown")));
    }

    @Test
    void points_that_follow_one_another_are_one_list_and_a_heading_begins_another() {
        assertThat(written(
                                point("one"),
                                point("two"),
                                heading("More"),
                                point("three"),
                                paragraph("End."),
                                point("four"))
                        .blocks())
                .containsExactly(
                        new Block.Points(List.of("one", "two")),
                        new Block.Heading("More"),
                        new Block.Points(List.of("three")),
                        new Block.Paragraph("End."),
                        new Block.Points(List.of("four")));
    }

    @Test
    void a_field_alone_on_its_line_makes_its_own_paragraphs_or_points() {
        assertThat(written(paragraph("{reasons}"), paragraph("{items}")).blocks())
                .containsExactly(
                        new Block.Paragraph("One reason."),
                        new Block.Paragraph("Another."),
                        new Block.Points(List.of("a phone", "a tablet")));
    }

    @Test
    void a_field_within_a_line_a_point_or_a_heading_stays_in_it() {
        assertThat(written(heading("About {name}"), paragraph("We hold {items}."), point("{items}"))
                        .blocks())
                .containsExactly(
                        new Block.Heading("About Ashdown"),
                        new Block.Paragraph("We hold a phone; a tablet."),
                        new Block.Points(List.of("a phone; a tablet")));
    }

    @Test
    void a_list_that_is_still_blank_stands_as_one_paragraph_in_brackets() {
        assertThat(form(paragraph("{items}")).write(Map.of()).blocks())
                .containsExactly(new Block.Paragraph("[The items: to be filled in]"));
    }

    @Test
    void a_heading_with_nothing_below_it_is_left_out() {
        assertThat(written(paragraph("Read this."), heading("Out of time"), paragraph("{late}"))
                        .blocks())
                .containsExactly(new Block.Paragraph("Read this."));
    }

    @Test
    void a_value_for_no_field_is_a_mistake_and_is_not_written() {
        assertThatThrownBy(() -> form(paragraph("Read this.")).write(Map.of("nmae", "Ashdown")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("N99 has no field [nmae]");
    }

    @ParameterizedTest(name = "{0} \"{1}\" reads {2}")
    @CsvSource({
        "DAY, 2026-03-20, Friday 20 March 2026",
        "DAY, in spring, in spring",
        "MOMENT, 2026-03-20T10:30, 'Friday 20 March 2026, 10:30'",
        "MOMENT, in the morning, in the morning"
    })
    void a_day_reads_as_people_write_it_and_a_draft_that_has_none_as_it_was_entered(
            FieldKind kind, String entered, String words) {
        assertThat(kind.words(entered)).containsExactly(words);
    }

    @ParameterizedTest(name = "{0} \"{1}\": {2}")
    @CsvSource({
        "DAY, 2026-03-20, ",
        "DAY, 20 March, 'enter a day, such as 2026-03-20'",
        "MOMENT, 2026-03-20T10:30, ",
        "MOMENT, 2026-03-20, 'enter a day and time, such as 2026-03-20T10:30'",
        "LINE, anything, "
    })
    void what_is_not_a_day_or_a_time_is_objected_to(FieldKind kind, String entered, String objection) {
        assertThat(kind.objection(entered, List.of()).orElse(null)).isEqualTo(objection);
    }

    @Test
    void the_law_of_a_notice_is_listed_by_instrument_and_one_without_provisions_stands_alone() {
        Stream<Citation> citations = Stream.of(
                Citation.unconfirmed("Police Staff Council Handbook", "", "the chapter"),
                Citation.confirmed("Police Reform Act 2002", "", "read"),
                Citation.confirmed("Police Reform Act 2002", "Sch 3 para 15", "read"),
                Citation.confirmed("Police Reform Act 2002", "s 12", "read"),
                Citation.confirmed(NoticeReader.HOUSE, "every notice", "ours"));

        assertThat(CitationWords.list(citations))
                .containsExactly(
                        "Police Staff Council Handbook", "Police Reform Act 2002: Schedule 3 paragraph 15; section 12");
    }
}
