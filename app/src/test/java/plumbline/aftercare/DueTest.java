package plumbline.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.clearance.Clearances;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Change;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckStanding;
import plumbline.law.vetting.level.ResultCode;
import plumbline.publication.MovedClock;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// What comes up by itself on its day: nobody opened it, and nobody sets a flag.
@FeatureTest
@Import({MovedTime.class, Applying.class})
class DueTest {
    private final DueList due;
    private final Holding holding;
    private final Clearances clearances;
    private final Vetting vetting;
    private final Applying applying;
    private final Matters matters;
    private final Pages pages;
    private final MovedClock clock;
    private final SignedIn officer;
    private final SignedIn researcher;
    private final UUID person;
    private final SignedIn self;

    DueTest(
            DueList due,
            Holding holding,
            Clearances clearances,
            Vetting vetting,
            Applying applying,
            Matters matters,
            Pages pages,
            MovedClock clock) {
        this.due = due;
        this.holding = holding;
        this.clearances = clearances;
        this.vetting = vetting;
        this.applying = applying;
        this.matters = matters;
        this.pages = pages;
        this.clock = clock;
        officer = matters.account(Role.VETTING_OFFICER);
        researcher = matters.account(Role.VETTING_RESEARCHER);
        person = matters.officer();
        self = matters.account(person, Role.INVESTIGATOR);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private void certify(LocalDate validFrom) {
        Force.as(officer, () -> {
            clearances.certified(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    person,
                    Level.RV,
                    validFrom,
                    validFrom.plusYears(10),
                    Basis.COMBINED);
            return person;
        });
    }

    private Optional<DueItem> find(DueKind kind) {
        return Objects.requireNonNull(Force.as(officer, due::all).get(kind)).stream()
                .filter(item -> item.subjectId().equals(person))
                .findAny();
    }

    private DueItem item(DueKind kind) {
        return find(kind).orElseThrow();
    }

    private Set<Overlay> overlays() {
        return Force.as(officer, () -> clearances.overlays(person));
    }

    @Test
    void x3_an_annual_review_that_did_not_come_marks_the_clearance_by_itself_until_it_comes() {
        certify(today().minusYears(1));
        assertThat(find(DueKind.ANNUAL)).as("due today").isEmpty();

        clock.later(1);
        assertThat(item(DueKind.ANNUAL).grave()).isFalse();
        assertThat(item(DueKind.ANNUAL).owner()).isEqualTo("The holder");
        assertThat(overlays()).isEmpty();

        clock.later(30);
        assertThat(item(DueKind.ANNUAL).grave()).isTrue();
        assertThat(item(DueKind.ANNUAL).age(today())).isEqualTo(31);
        assertThat(overlays()).containsExactly(Overlay.REVIEW_REQUIRED);
        assertThat(pages.words(officer, "/aftercare/due"))
                .contains("Annual reviews (", "Joan Mallow", "Sponsor of the clearance", "31 days ago");
        assertThat(pages.words(self, "/my-clearance")).contains("The next is due by");

        Force.as(self, () -> {
            holding.give(UUID.randomUUID(), new AnnualReturn("-", "-", "-", "-", "-", "-", true));
            return self;
        });
        assertThat(find(DueKind.ANNUAL)).isEmpty();
        assertThat(overlays()).isEmpty();
    }

    @Test
    void x35_a_new_name_makes_checks_stale_until_they_are_run_again() {
        certify(today().minusMonths(1));
        var application = applying.open(officer, person, Level.RV, Applicant.OFFICER);
        applying.declare(application, Applying.declaration(today()));
        applying.check(researcher, application.applicationId());
        clock.later(1);
        assertThat(standing(application, Check.PNC)).isEqualTo(CheckStanding.RETURNED);

        Force.as(self, () -> {
            holding.tell(UUID.randomUUID(), new ChangeTold(Change.NAME, today(), "Married."));
            return self;
        });

        assertThat(standing(application, Check.PNC)).isEqualTo(CheckStanding.STALE);
        assertThat(standing(application, Check.FIN)).isEqualTo(CheckStanding.RETURNED);
        assertThat(item(DueKind.RECHECK).what()).isEqualTo("A new name. Stale: PNC, PND, LOC");
        assertThat(item(DueKind.RECHECK).since()).isAfter(today().plusDays(4));
        assertThat(pages.words(researcher, "/aftercare/due")).contains("Checks to run again (", "Stale: PNC, PND, LOC");

        applying.check(researcher, application.applicationId(), Check.PNC, ResultCode.NO_TRACE);
        assertThat(standing(application, Check.PNC)).isEqualTo(CheckStanding.RETURNED);
        assertThat(item(DueKind.RECHECK).what()).isEqualTo("A new name. Stale: PND, LOC");
        applying.check(researcher, application.applicationId(), Check.PND, ResultCode.NO_TRACE);
        applying.check(researcher, application.applicationId(), Check.LOC, ResultCode.NO_TRACE);
        assertThat(find(DueKind.RECHECK)).isEmpty();
    }

    private CheckStanding standing(Applying.Applied applied, Check check) {
        return Force.as(officer, () -> vetting.completeness(applied.applicationId())).lines().stream()
                .filter(line -> line.check() == check)
                .findAny()
                .orElseThrow()
                .standing();
    }

    @Test
    void what_the_vetting_unit_notes_of_a_change_counts_and_is_not_shown_to_the_person_as_their_own_word() {
        certify(today().minusMonths(1));
        var day = today();
        assertThat(pages.send(
                        officer,
                        "/aftercare/note/" + person + "/change",
                        "noteId=" + UUID.randomUUID() + "&change=ADDRESS&why=Heard+of+it&day-day=" + day.getDayOfMonth()
                                + "&day-month=" + day.getMonthValue() + "&day-year=" + day.getYear()))
                .hasStatus3xxRedirection();

        assertThat(item(DueKind.RECHECK).what()).isEqualTo("A new address. Stale: PND, LOC");
        assertThat(pages.words(self, "/my-clearance")).doesNotContain("Heard of it");
    }

    @Test
    void each_reader_sees_what_is_for_them_and_nothing_about_themselves() {
        certify(today().minusYears(2));
        var themselves = matters.account(person, Role.VETTING_OFFICER);

        assertThat(Force.as(themselves, due::all).get(DueKind.ANNUAL))
                .noneMatch(item -> item.subjectId().equals(person));
        assertThat(Force.as(researcher, due::all)).containsOnlyKeys(DueKind.RECHECK);
        assertThat(pages.open(researcher, "/aftercare/due?kind=annual")).hasStatus(404);
        assertThat(pages.open(self, "/aftercare/due")).hasStatus(404);
    }
}
