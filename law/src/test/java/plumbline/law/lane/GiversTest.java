package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.conduct.Severity;
import plumbline.law.notice.Notice;
import plumbline.law.notice.NoticeBook;

/// Nobody approves or sends a notice that is for somebody else to give.
class GiversTest {

    private static final UUID NOTICE = Course.id("notice");

    static Stream<Notice> notices() {
        return NoticeBook.standard().on(LocalDate.of(2026, 11, 1)).stream();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void the_catalogue_names_the_same_giver(Notice notice) {
        List<By> others = Stream.of(By.INVESTIGATOR, By.SUBJECT, By.CHAIR, By.APPEAL_BODY)
                .filter(Givers.of(notice.number())::contains)
                .toList();
        By expected = switch (notice.sender().split("[,;] ")[0]) {
            case "Investigator" -> By.INVESTIGATOR;
            case "The officer concerned", "The person who appeals" -> By.SUBJECT;
            case "Chair", "Person conducting the hearing", "Person conducting or chairing" -> By.CHAIR;
            case "Appeal decision maker" -> By.APPEAL_BODY;
            case "Appropriate authority", "Nominated manager", "Participating line manager" -> AUTHORITY;
            default -> throw new AssertionError(notice.id() + " is sent by: " + notice.sender());
        };

        assertThat(others).isEqualTo(expected == AUTHORITY ? List.of() : List.of(expected));
        assertThat(Givers.of(notice.number()).contains(AUTHORITY))
                .isEqualTo(!notice.isPersons() || notice.sender().contains("or the appropriate authority"));
    }

    @ParameterizedTest(name = "{0} by {1}: open is {2}")
    @CsvSource({
        "N6, INVESTIGATOR, true",
        "N6, APPROPRIATE_AUTHORITY, true",
        "N6, CHAIR, false",
        "N8, INVESTIGATOR, false",
        "N8, APPROPRIATE_AUTHORITY, true",
        "N8, DELEGATE, true",
        "N8, DIRECTOR_GENERAL, false",
        "N15, SUBJECT, true",
        "N15, APPROPRIATE_AUTHORITY, false",
        "N22, CHAIR, true",
        "N22, LOCAL_POLICING_BODY, false",
        "N24, APPEAL_BODY, true",
        "N24, SUBJECT, false"
    })
    void a_notice_is_approved_and_sent_by_whoever_gives_it(String code, By by, boolean open) {
        Course course =
                reported(Severity.MISCONDUCT).take(AUTHORITY, new NoticeStep.Drafted(NOTICE, code, code + "/1"));
        NoticeStep.Sent sent = new NoticeStep.Sent(NOTICE, NoticeStep.Channel.IN_PERSON, "9f3a");
        if (open) {
            open(course, by, new NoticeStep.Approved(NOTICE));
            open(course.take(by, new NoticeStep.Approved(NOTICE)), by, sent);
        } else {
            shut(course, by, new NoticeStep.Approved(NOTICE), "ROLE");
            By giver = Givers.of(code).iterator().next();
            shut(course.take(giver, new NoticeStep.Approved(NOTICE)), by, sent, "ROLE");
        }
    }

    @Test
    void whoever_leads_a_case_may_draft_what_another_gives() {
        open(officer(), By.INVESTIGATOR, new NoticeStep.Drafted(NOTICE, "N8", "N8/1"));
    }
}
