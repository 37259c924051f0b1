package plumbline.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;

@FeatureTest
class CalibrationTest {
    private final Calibration calibration;
    private final Matters matters;
    private final Pages pages;

    CalibrationTest(Calibration calibration, Matters matters, Pages pages) {
        this.calibration = calibration;
        this.matters = matters;
        this.pages = pages;
    }

    private UUID file() {
        var body = matters.account(Role.OUTSIDE_BODY);
        var fileId = UUID.randomUUID();
        Force.as(body, () -> {
            calibration.make(new CalibrationFile(
                    fileId,
                    "Debt with a plan that is kept",
                    "Owes 22,000 pounds, declared, and has kept to a plan for 18 months.",
                    Opinion.CLEAR_WITH_CONDITIONS,
                    "The agreed answer: a financial plan with an owner."));
            return null;
        });
        return fileId;
    }

    @Test
    void the_agreed_answer_is_shown_only_after_ones_own() {
        var fileId = file();
        var officer = matters.account(Role.VETTING_OFFICER);
        var path = "/assurance/calibration/" + fileId;

        assertThat(pages.words(officer, path)).contains("22,000").doesNotContain("financial plan");
        assertThat(pages.send(officer, path, "because=it+is+managed"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what you would conclude");
        assertThat(pages.send(officer, path, "opinion=CLEAR&because=it+is+managed"))
                .hasStatus(302);
        assertThat(pages.words(officer, path)).contains("financial plan", "it is managed", "0 of 1 are the agreed one");
    }

    @Test
    void the_first_answer_stays() {
        var fileId = file();
        var reviewer = matters.account(Role.OUTSIDE_REVIEWER);

        Force.as(reviewer, () -> {
            calibration.answer(fileId, Opinion.NOT_CLEAR, "no plan can mend this");
            calibration.answer(fileId, Opinion.CLEAR_WITH_CONDITIONS, "I have seen the agreed answer");
            return null;
        });

        var seen = Force.as(reviewer, () -> calibration.one(fileId));
        assertThat(seen.mine().orElseThrow().opinion()).isEqualTo(Opinion.NOT_CLEAR);
        assertThat(seen.mine().orElseThrow().side()).isEqualTo(Side.OUTSIDE);
    }

    @Test
    void whoever_knows_the_answers_gives_none() {
        var body = matters.account(Role.OUTSIDE_BODY);
        var fileId = file();

        assertThat(pages.send(body, "/assurance/calibration/" + fileId, "opinion=CLEAR&because=x"))
                .hasStatus(404);
        assertThat(pages.words(body, "/assurance/calibration/" + fileId)).contains("financial plan");
    }

    @Test
    void a_made_up_file_is_made_on_a_page_by_the_outside_body_alone() {
        var body = matters.account(Role.OUTSIDE_BODY);
        var officer = matters.account(Role.VETTING_OFFICER);

        assertThat(pages.send(body, "/assurance/calibration", "fileId=" + UUID.randomUUID() + "&title=Undeclared"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the facts", "Choose the agreed answer");
        assertThat(pages.send(
                        body,
                        "/assurance/calibration",
                        "fileId=" + UUID.randomUUID()
                                + "&title=Undeclared+brother&facts=Visits+weekly&agreed=NOT_CLEAR&because=Deliberate"))
                .hasStatus(302);
        assertThat(pages.words(officer, "/assurance/calibration")).contains("Undeclared brother", "Not answered");
        assertThat(pages.open(officer, "/assurance/calibration/new")).hasStatus(404);
    }

    @Test
    void the_share_of_a_side_comes_with_its_interval() {
        var fileId = file();
        Force.as(matters.account(Role.VETTING_MANAGER), () -> {
            calibration.answer(fileId, Opinion.CLEAR_WITH_CONDITIONS, "a plan");
            return null;
        });

        assertThat(calibration.agreeing(Side.FORCE).orElseThrow().part()).isPositive();
    }
}
