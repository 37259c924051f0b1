package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;

/// Words change and what was served does not: a second version of one notice, and Welsh words for another.
class NoticeVersionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 1);
    private static final NoticeScope OFFICERS =
            new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);

    /// The files as they are, with these in front of them.
    private static NoticeBook with(Map<String, List<String>> files, String... paths) {
        Map<String, List<String>> more = new HashMap<>(files);
        List<String> index = new ArrayList<>(NoticeBook.lines("index.txt"));
        index.addAll(List.of(paths));
        more.put("index.txt", index);
        return NoticeBook.read(path -> more.containsKey(path) ? more.get(path) : NoticeBook.lines(path));
    }

    private static List<String> changed(String path, String from, String to) {
        return NoticeBook.lines(path).stream()
                .map(line -> line.replace(from, to))
                .toList();
    }

    /// N2 in words of March 2027, when the statement on silence changes too.
    private static NoticeBook secondVersion() {
        return with(
                Map.of(
                        SECOND + "/N2.txt",
                        changed(
                                FIRST + "/N2.txt",
                                "your conduct is to be investigated",
                                "your conduct will be looked into"),
                        SECOND + "/statements.txt",
                        changed(FIRST + "/statements.txt", "You do not have to say anything", "You may stay silent"),
                        SECOND + "/every-notice.txt",
                        NoticeBook.lines(FIRST + "/every-notice.txt")),
                SECOND + "/N2.txt");
    }

    private static String text(NoticeBook book, String id, LocalDate day) {
        return ((Chosen.Form) book.form(id, OFFICERS, Language.ENGLISH, day))
                .form()
                .write(Map.of())
                .toString();
    }

    @Test
    void the_words_of_a_day_are_those_of_the_version_in_use_on_it() {
        var book = secondVersion();

        assertThat(text(book, "N2", SECOND.minusDays(1)))
                .contains(
                        "is to be investigated",
                        "You do not have to say anything",
                        "text of Wednesday 25 November 2026");
        assertThat(text(book, "N2", SECOND))
                .contains("will be looked into", "You may stay silent", "text of Monday 1 March 2027");
    }

    @Test
    void what_was_served_is_written_again_in_its_own_words_after_a_change() {
        var then =
                secondVersion().version("N2", FIRST, Language.ENGLISH, OFFICERS).write(Map.of());

        assertThat(then)
                .isEqualTo(NoticeBook.standard()
                        .version("N2", FIRST, Language.ENGLISH, OFFICERS)
                        .write(Map.of()));
    }

    @Test
    void a_change_of_one_notice_changes_no_other() {
        assertThat(text(secondVersion(), "N6", SECOND)).isEqualTo(text(NoticeBook.standard(), "N6", SECOND));
    }

    @Test
    void welsh_words_are_used_once_there_are_some() {
        List<String> welsh = new ArrayList<>(NoticeBook.lines(FIRST + "/N12.txt"));
        welsh.add(1, "Language: Welsh");
        var book = with(Map.of(FIRST + "/N12-welsh.txt", welsh), FIRST + "/N12-welsh.txt");

        assertThat(book.form("N12", OFFICERS, Language.WELSH, FIRST))
                .isInstanceOfSatisfying(
                        Chosen.Form.class,
                        chosen -> assertThat(chosen.form().write(Map.of()).language())
                                .isEqualTo(Language.WELSH));
    }

    @Test
    void a_file_with_a_mistake_is_never_used() {
        for (var mistake : Map.of(
                        "Law: PCR, reg 23", "Law: XYZ, reg 23",
                        "| unconfirmed |", "| perhaps |",
                        "Kind: day", "Kind: daze",
                        "For: officers", "For: policemen",
                        "{reason}", "{raison}",
                        "Title: ", "Titel: ")
                .entrySet()) {
            var broken = Map.of(FIRST + "/N10.txt", changed(FIRST + "/N10.txt", mistake.getKey(), mistake.getValue()));

            assertThatThrownBy(() -> with(broken))
                    .as(mistake.getValue())
                    .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
        }
    }
}
