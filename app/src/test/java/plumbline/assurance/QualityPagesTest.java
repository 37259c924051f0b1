package plumbline.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Role;
import plumbline.cases.Matters;

@FeatureTest
class QualityPagesTest {
    private final Matters matters;
    private final Pages pages;

    QualityPagesTest(Matters matters, Pages pages) {
        this.matters = matters;
        this.pages = pages;
    }

    @Test
    void where_nothing_was_decided_the_pages_say_so() {
        var inspector = matters.account(Role.INSPECTOR);

        assertThat(pages.words(inspector, "/assurance"))
                .contains("Nothing was decided yet", "Nothing to compare yet", "None yet");
        assertThat(pages.words(inspector, "/assurance/samples")).contains("No sample yet");
    }

    @Test
    void a_month_without_a_published_seed_has_no_sample() {
        var inspector = matters.account(Role.INSPECTOR);

        assertThat(pages.open(inspector, "/assurance/samples/2026-09")).hasStatus(404);
        assertThat(pages.open(inspector, "/assurance/samples/september")).hasStatus(404);
        assertThat(pages.open(inspector, "/assurance/samples/2026-09/csv")).hasStatus(404);
    }

    @Test
    void an_investigator_has_no_such_pages() {
        var investigator = matters.account(Role.INVESTIGATOR);

        assertThat(pages.open(investigator, "/assurance")).hasStatus(404);
        assertThat(pages.open(investigator, "/assurance/calibration")).hasStatus(404);
    }
}
