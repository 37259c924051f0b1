package plumbline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.conduct.PersonKind;

/// Who is above whom, and since when.
@FeatureTest
class LinesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    Lines lines;

    final Matters matters;
    final Pages pages;
    final SignedIn hr;
    final UUID constable;
    final UUID sergeant;
    final UUID inspector;

    LinesTest(Matters matters, Pages pages) {
        this.matters = matters;
        this.pages = pages;
        hr = matters.account(Role.HR_OFFICER);
        constable = matters.officer();
        sergeant = matters.officer();
        inspector = matters.officer();
    }

    private void reports(UUID person, UUID manager, LocalDate from) {
        Force.as(hr, () -> {
            lines.record(person, manager, from);
            return null;
        });
    }

    @Test
    void somebody_is_above_for_the_days_on_which_every_link_held() {
        reports(constable, sergeant, JANUARY);
        reports(sergeant, inspector, MARCH);
        reports(constable, inspector, JUNE);

        assertThat(lines.above(constable))
                .containsExactly(
                        new Managed(sergeant, 1, JANUARY, JUNE.minusDays(1)),
                        new Managed(inspector, 1, JUNE, null),
                        new Managed(inspector, 2, MARCH, JUNE.minusDays(1)));
        assertThat(lines.below(sergeant, MARCH)).containsExactly(constable);
        assertThat(lines.below(sergeant, JUNE)).isEmpty();
    }

    @Test
    void a_day_recorded_again_is_corrected() {
        reports(constable, sergeant, JANUARY);
        reports(constable, inspector, JANUARY);

        assertThat(lines.above(constable)).containsExactly(new Managed(inspector, 1, JANUARY, null));
    }

    @Test
    void a_ring_recorded_by_mistake_ends() {
        reports(constable, sergeant, JANUARY);
        reports(sergeant, constable, JANUARY);

        assertThat(lines.above(constable)).extracting(Managed::managerId).contains(sergeant, constable);
    }

    @Test
    void the_hr_officer_records_a_line_manager_and_others_read_it() {
        var ada = matters.person(PersonKind.REGULAR_OFFICER, "Ada", "Line" + UUID.randomUUID(), "Sergeant");
        var name = pages.words(hr, "/people/" + ada).replaceAll("(?s).*(Ada Line[0-9a-f-]{36}).*", "$1");
        var path = "/people/" + constable + "/line";
        var form = "manager=" + name.replace(" ", "+") + "&from-day=5&from-month=1&from-year=2026";
        var reader = matters.account(Role.INVESTIGATOR);

        assertThat(pages.words(reader, path)).contains("Nobody recorded").doesNotContain("Record a line manager");
        assertThat(pages.send(reader, path, form)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.send(hr, path, form)).hasStatus3xxRedirection();
        assertThat(pages.words(reader, path)).contains(name, "Line manager", "From 5 January 2026");
        assertThat(pages.words(reader, "/people/" + ada + "/line")).contains("Who reports to them today");
        assertThat(pages.send(hr, path, "manager=Nobody+Known"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the service number or the name of one other person", "Enter the day");
    }
}
