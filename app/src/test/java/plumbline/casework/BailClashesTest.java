package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.law.conduct.PersonKind;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.CriminalStep.BailCondition;
import plumbline.people.People;
import plumbline.people.Person;

/// A roster brought and entered, and the bail that it clashes with, on Monday 23 November 2026.
@FeatureTest
class BailClashesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    @Autowired
    Casework casework;

    final Matters matters;
    final Pages pages;
    final SignedIn investigator;
    final SignedIn hr;
    final Person bailed;
    final Person colleague;
    final UUID operationId;
    final UUID allegationId;

    BailClashesTest(Matters matters, Pages pages, Cases cases, People people) {
        this.matters = matters;
        this.pages = pages;
        investigator = matters.account(Role.INVESTIGATOR);
        hr = matters.account(Role.HR_OFFICER);
        bailed = recorded(people, "Joan", "Mallow");
        colleague = recorded(people, "Ivo", "Sorrel");
        operationId = matters.open(investigator).operationId();
        matters.concern(investigator, operationId, bailed.personId());
        var allegation = Matters.meme(operationId, bailed.personId(), LocalDate.of(2026, 11, 20));
        allegationId = allegation.allegationId();
        Force.as(investigator, () -> cases.raiseAllegation(allegation));
    }

    private static Person recorded(People people, String givenName, String familyName) {
        var id = UUID.randomUUID();
        var number = id.toString().substring(0, 8);
        var person = new Person(
                id, PersonKind.REGULAR_OFFICER, givenName, familyName, "PC", number, "Response A", null, null);
        Acting.as(Acting.system("test"), () -> {
            people.record(person);
            return null;
        });
        return person;
    }

    @BeforeEach
    void arrest() {
        take(new CriminalStep.Arrested(
                STRAND,
                List.of(new CriminalStep.Offence("Affray", CriminalStep.Trial.EITHER_WAY, false, null, false, null)),
                false,
                "At home"));
    }

    private static final UUID STRAND = UUID.randomUUID();

    private void take(CriminalStep step) {
        var taken = Force.as(
                investigator,
                () -> casework.take(new TakeStep(
                        UUID.randomUUID(), operationId, allegationId, step, By.CRIMINAL_INVESTIGATOR, NOW)));
        assertThat(taken).as("%s", step).isInstanceOf(TakenStep.Recorded.class);
    }

    private void bail(List<String> noContact, List<String> places, @Nullable String curfew) {
        take(new CriminalStep.Bailed(
                STRAND,
                LocalDate.of(2026, 12, 20),
                Set.of(BailCondition.NO_CONTACT_WITH_COLLEAGUES),
                noContact,
                places,
                curfew,
                "As the custody officer wrote them"));
    }

    private String bring(String... rows) {
        var csv = "number,date,start,end,place,duty,with\n" + String.join("\n", rows);
        var answer = pages.sendFile(hr, "/people/roster", "roster.csv", csv);
        assertThat(answer).hasStatusOk();
        return Pages.words(answer);
    }

    private String number(Person person) {
        return String.valueOf(person.serviceNumber());
    }

    private String board() {
        return pages.words(investigator, "/operations/" + operationId + "/board");
    }

    private String file() {
        return pages.words(investigator, "/operations/" + operationId + "/allegations/" + allegationId + "/case");
    }

    @Test
    void a_roster_is_imported_and_a_row_that_is_not_understood_is_named() {
        var words = bring(
                number(bailed) + ",2026-11-30,07:00,15:00,Osterly,Response,",
                "no number,2026-11-30,07:00,15:00,Osterly,Response,");

        assertThat(words)
                .contains("rows in the file 2", "understood 1", "rejected 1")
                .contains("Nobody in the register has the number \"no number\".");
        assertThat(pages.words(investigator, "/people/" + bailed.personId() + "/roster"))
                .contains("1 duty from today on", "30 November 2026, 07:00 to 15:00", "Osterly");
    }

    @Test
    void contact_place_and_hours_that_bail_forbids_are_shown_with_what_to_do() {
        bring(
                number(bailed) + ",2026-11-30,07:00,15:00,Osterly,Response," + number(colleague),
                number(bailed) + ",2026-12-01,07:00,15:00,Marchbury police station,Custody,",
                number(bailed) + ",2026-12-02,18:00,02:00,Osterly,Response,",
                number(bailed) + ",2026-12-03,07:00,15:00,Osterly,Response,",
                number(bailed) + ",2026-12-21,07:00,15:00,Marchbury police station,Custody,");
        assertThat(file()).doesNotContain("Duties that clash with bail");

        bail(List.of(number(colleague)), List.of("Marchbury"), "21:00 to 06:00");

        assertThat(file())
                .contains("3 rostered duties would break it")
                .contains("Bail forbids contact with " + colleague.title(), "Roster one of the two elsewhere")
                .contains("1 December 2026, 07:00 to 15:00", "Bail forbids being at Marchbury.", "Roster another place")
                .contains("Bail demands being at home from 21:00 to 06:00.", "Roster other hours")
                .contains("Bail Act 1976")
                .doesNotContain("3 December 2026, 07:00", "21 December 2026, 07:00");
        assertThat(board()).contains("3 duties clash with bail");
    }

    @Test
    void somebody_at_the_same_place_and_time_is_met_though_the_roster_does_not_pair_them() {
        bring(
                number(bailed) + ",2026-11-30,07:00,15:00,Osterly,Response,",
                number(colleague) + ",2026-11-30,14:00,22:00,Osterly,Response,");
        bail(List.of(colleague.name()), List.of(), null);

        assertThat(file()).contains("Bail forbids contact with " + colleague.title());
    }

    @Test
    void a_duty_taken_off_the_roster_clashes_no_more() {
        bring(number(bailed) + ",2026-11-30,07:00,15:00,Osterly,Response," + number(colleague));
        bail(List.of(colleague.title()), List.of(), null);
        assertThat(board()).contains("1 duty clashes with bail");

        var roster = "/people/" + bailed.personId() + "/roster";
        var page = Pages.parsed(pages.open(hr, roster));
        var cancel = page.select("form[action$=/cancel]").attr("action");
        assertThat(pages.send(hr, cancel, "")).hasStatus3xxRedirection();

        assertThat(board()).doesNotContain("with bail");
        assertThat(pages.words(hr, roster)).contains("No duties");
    }

    @Test
    void somebody_whom_the_register_does_not_have_is_pointed_out() {
        bail(List.of("The landlord"), List.of(), null);

        assertThat(file()).contains("names somebody whom the register does not have", "The landlord");
    }

    @Test
    void hours_that_are_none_are_not_recorded() {
        var taken = Force.as(
                investigator,
                () -> casework.take(new TakeStep(
                        UUID.randomUUID(),
                        operationId,
                        allegationId,
                        new CriminalStep.Bailed(
                                STRAND,
                                LocalDate.of(2026, 12, 20),
                                Set.of(BailCondition.CURFEW),
                                List.of(),
                                List.of(),
                                "at night",
                                "As written"),
                        By.CRIMINAL_INVESTIGATOR,
                        NOW)));

        assertThat(taken)
                .isInstanceOfSatisfying(
                        TakenStep.Refused.class,
                        refused -> assertThat(refused.why().remedy()).contains("21:00 to 06:00"));
    }

    @Test
    void a_duty_is_entered_by_the_hr_officer_alone() {
        var roster = "/people/" + bailed.personId() + "/roster";
        var form = "dutyId=" + UUID.randomUUID() + "&on-day=30&on-month=11&on-year=2026&starts=07:00&ends=15:00"
                + "&place=Osterly&kind=Response&with=" + number(colleague);

        assertThat(pages.send(investigator, roster, form)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.send(hr, roster, form)).hasStatus3xxRedirection();
        assertThat(pages.words(hr, roster)).contains("30 November 2026, 07:00 to 15:00", colleague.title());
        assertThat(pages.send(hr, roster, "dutyId=" + UUID.randomUUID() + "&starts=7&with=0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the day", "Enter a time such as 07:00", "Enter the station or unit", "Enter numbers");
    }
}
