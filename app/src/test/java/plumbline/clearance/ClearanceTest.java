package plumbline.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.imports.Brings;
import plumbline.imports.Brought;
import plumbline.imports.Imports;
import plumbline.law.clock.London;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.people.Post;
import plumbline.people.Workforce;
import plumbline.web.Dates;

@FeatureTest
class ClearanceTest {
    private static final String PEOPLE =
            "Person number,Given name,Family name,Workforce type,Rank or grade,Post code,Unit,Start date,End date";
    private static final String REGISTER = "Person number,Name,Level,Granted,Expires,Issued by,Reference";

    private final Imports imports;
    private final Clearances clearances;
    private final FiguresRepository figures;
    private final Workforce workforce;
    private final Daybreak daybreak;
    private final Projector projector;
    private final Pages pages;
    private final TransactionTemplate transaction;
    private final SignedIn hr;
    private final LocalDate today;

    ClearanceTest(
            Imports imports,
            Clearances clearances,
            FiguresRepository figures,
            Workforce workforce,
            Daybreak daybreak,
            Projector projector,
            Matters matters,
            Pages pages,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.imports = imports;
        this.clearances = clearances;
        this.figures = figures;
        this.workforce = workforce;
        this.daybreak = daybreak;
        this.projector = projector;
        this.pages = pages;
        this.transaction = transaction;
        this.hr = matters.account(Role.HR_OFFICER);
        this.today = London.day(clock.instant());
    }

    @Test
    void a_register_becomes_clearances_on_the_forces_word() {
        var number = officer("");
        register(number + ",,Recruitment vetting," + today.minusYears(2) + "," + today.plusYears(8) + ",Old unit,");

        var clearance = only(id(number));

        assertThat(clearance.footing()).isEqualTo(Footing.LEGACY);
        assertThat(clearance.on(today)).isEqualTo(ClearanceStatus.ACTIVE);
        assertThat(pages.words(hr, "/clearances/people/" + id(number)))
                .contains("RV, recruitment vetting", "active", "On the force's word", "Old unit")
                .doesNotContain("No access to systems");
    }

    @Test
    void whoever_leaves_is_terminated_on_that_day_and_still_listed_until_the_register_says_so() {
        var number = officer("");
        register(number + ",,RV," + today.minusYears(2) + "," + today.plusYears(8) + ",,");
        long left = figures.left(today);

        workforce(row(number, "", today.minusYears(5), today.minusDays(1)));

        var clearance = only(id(number));
        assertThat(clearance.end().how()).isEqualTo(ClearanceStatus.TERMINATED);
        assertThat(clearance.on(today.minusDays(2))).isEqualTo(ClearanceStatus.ACTIVE);
        assertThat(clearance.on(today.minusDays(1))).isEqualTo(ClearanceStatus.TERMINATED);
        assertThat(figures.left(today)).isEqualTo(left + 1);
        assertThat(pages.words(hr, "/clearances/mismatches/list?kind=LEFT_BUT_CLEARED"))
                .contains("Alma " + number);

        register(number + ",,RV," + today.minusYears(2) + "," + today.minusDays(1) + ",,");
        assertThat(figures.left(today)).isEqualTo(left);
    }

    @Test
    void each_kind_of_mismatch_is_counted_and_named() {
        var before = figures.currency(today);
        var post = "MV-" + number();
        Force.as(hr, () -> {
            workforce.record(new Post(post, "Intelligence analyst", Level.RV, true, false, false));
            return post;
        });
        var right = officer(post);
        var low = officer(post);
        var ended = officer("");
        var none = officer("");
        var stray = number();
        long strays = figures.strays(today);

        register(
                right + ",,MV," + today.minusYears(1) + "," + today.plusYears(6) + ",,",
                low + ",,RV," + today.minusYears(1) + "," + today.plusYears(9) + ",,",
                ended + ",,RV," + today.minusYears(10).minusDays(40) + "," + today.minusDays(40) + ",,",
                stray + ",Nobody Known,NPPV3," + today.minusYears(1) + "," + today.plusYears(4) + ",,");

        var after = figures.currency(today);
        assertThat(sum(after, Currency::posts) - sum(before, Currency::posts)).isEqualTo(4);
        assertThat(sum(after, Currency::correct) - sum(before, Currency::correct))
                .isEqualTo(1);
        assertThat(sum(after, Currency::wrongLevel) - sum(before, Currency::wrongLevel))
                .isEqualTo(1);
        assertThat(sum(after, Currency::ended) - sum(before, Currency::ended)).isEqualTo(1);
        assertThat(sum(after, Currency::none) - sum(before, Currency::none)).isEqualTo(1);
        assertThat(figures.strays(today)).isEqualTo(strays + 1);
        assertThat(list("WRONG_LEVEL")).contains("Alma " + low).doesNotContain("Alma " + right);
        assertThat(list("WRONG_LEVEL&level=MV")).contains("Alma " + low);
        assertThat(list("EXPIRED")).contains("Alma " + ended).doesNotContain("Alma " + none);
        assertThat(list("EXPIRED&band=QUARTER")).contains("Alma " + ended);
        assertThat(list("EXPIRED&band=LONGER")).doesNotContain("Alma " + ended);
        assertThat(list("NONE")).contains("Alma " + none);
        assertThat(list("WITHOUT_PERSON")).contains("Nobody Known, number " + stray);
        assertThat(pages.words(hr, "/clearances/mismatches")).contains("Clearance without a person");
        assertThat(pages.words(hr, "/clearances/people/" + id(ended)))
                .contains("No access to systems from " + Dates.date(today.minusDays(40)));

        workforce(row(stray, "", today.minusYears(1), null));
        assertThat(figures.strays(today)).isEqualTo(strays);
    }

    @Test
    void what_a_post_takes_can_change_and_its_holders_with_it() {
        var post = "P-" + number();
        var number = officer(post);
        register(number + ",,RV," + today.minusYears(1) + "," + today.plusYears(9) + ",,");
        long wrong = sum(figures.currency(today), Currency::wrongLevel);

        Force.as(hr, () -> {
            workforce.record(new Post(post, "Refuge worker", Level.RV, false, true, true));
            return post;
        });

        assertThat(sum(figures.currency(today), Currency::wrongLevel)).isEqualTo(wrong + 1);
    }

    @Test
    void who_left_and_was_known_late_and_whose_clearance_ended_stand_before_those_who_act() {
        var late = officer("");
        workforce(row(late, "", today.minusYears(5), today.minusDays(6)));
        var history = number();
        workforce(row(history, "", today.minusYears(5), today.minusDays(6)));
        var ended = officer("");
        register(ended + ",,RV," + today.minusYears(10).minusDays(40) + "," + today.minusDays(40) + ",,");

        assertThat(pages.words(hr, "/aftercare/due?kind=late-leaver"))
                .contains("Alma " + late, "Human resources", "6 days ago")
                .doesNotContain("Alma " + history);
        assertThat(pages.words(hr, "/aftercare/due?kind=no-systems"))
                .contains("Alma " + ended, "Whoever gives access to systems", "40 days ago");
        assertThat(pages.open(hr, "/aftercare/due?kind=condition")).hasStatus(404);
    }

    @Test
    void national_security_is_recorded_and_never_does_for_a_forces_own() {
        var number = officer("");
        register(number + ",,DV," + today.minusYears(1) + "," + today.plusYears(6) + ",UKSV,");

        assertThat(only(id(number)).footing()).isEqualTo(Footing.EXTERNAL);
        assertThat(list("NONE")).contains("Alma " + number);
    }

    @Test
    void a_later_one_of_the_same_level_takes_the_place_of_an_earlier() {
        var number = officer("");
        var renewed = today.minusMonths(3);
        register(
                number + ",,RV," + today.minusYears(9) + "," + today.plusYears(1) + ",,",
                number + ",,RV," + renewed + "," + renewed.plusYears(10) + ",,");

        assertThat(clearances.of(id(number)))
                .extracting(clearance -> clearance.on(today))
                .containsExactly(ClearanceStatus.ACTIVE, ClearanceStatus.SUPERSEDED);
        assertThat(clearances.active(id(number), today)).hasSize(1);
    }

    @Test
    void a_register_brought_again_changes_only_what_changed() {
        var number = officer("");
        var row = number + ",,RV," + today.minusYears(1) + "," + today.plusYears(9) + ",,V/1" + number;
        register(row);

        assertThat(register(row).account().same()).isEqualTo(1);
        var corrected = register(number + ",,RV," + today.minusYears(2) + "," + today.plusYears(8) + ",,V/1" + number);

        assertThat(corrected.account().changed()).isEqualTo(1);
        assertThat(only(id(number)).validFrom()).isEqualTo(today.minusYears(2));
    }

    @Test
    void a_row_that_is_not_understood_changes_nothing() {
        var number = officer("");
        var brought = register(
                number + ",,Gold," + today.minusYears(1) + "," + today.plusYears(9) + ",,",
                number + ",,RV," + today.plusDays(1) + "," + today.plusYears(9) + ",,",
                number + ",,RV," + today.minusYears(1) + "," + today.minusYears(1) + ",,");

        assertThat(brought.account().rejected()).isEqualTo(3);
        assertThat(clearances.of(id(number))).isEmpty();
        assertThat(pages.words(hr, "/imports/" + brought.importId()))
                .contains("Write RV, MV, MV+", "The day is still to come", "It is not after the day of granting");
    }

    @Test
    void a_certified_clearance_stands_until_it_is_withdrawn() {
        var number = officer("");
        var decision = UUID.randomUUID();
        Force.as(hr, () -> {
            for (int twice = 0; twice < 2; twice++) {
                clearances.certified(
                        decision, UUID.randomUUID(), id(number), Level.RV, today, today.plusYears(10), Basis.COMBINED);
            }
            return decision;
        });
        assertThat(only(id(number)).footing()).isEqualTo(Footing.CERTIFIED);
        assertThat(list("NONE")).doesNotContain("Alma " + number);

        Force.as(hr, () -> {
            clearances.withdraw(decision, today, "Found to have lied");
            return decision;
        });

        assertThat(only(id(number)).on(today)).isEqualTo(ClearanceStatus.WITHDRAWN);
        assertThat(pages.words(hr, "/clearances/people/" + id(number)))
                .contains("withdrawn", "No access to systems from " + Dates.date(today));
    }

    @Test
    void what_is_certified_after_a_case_was_decided_again_takes_the_place_of_what_was_before() {
        var number = officer("");
        var application = UUID.randomUUID();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        Force.as(hr, () -> {
            for (var decision : List.of(first, second, second)) {
                clearances.certified(
                        decision, application, id(number), Level.RV, today, today.plusYears(10), Basis.COMBINED);
            }
            return second;
        });

        assertThat(clearances.active(id(number), today))
                .extracting(Clearance::clearanceId)
                .containsExactly(second);
    }

    @Test
    void overlays_stack_and_a_review_is_kept_from_the_person() {
        var number = officer("");
        var themselves = new SignedIn(UUID.randomUUID(), "own", "Own", Force.NAME, Set.of(Role.HR_OFFICER), id(number));
        Force.as(hr, () -> {
            clearances.overlay(id(number), Overlay.REVIEW_REQUIRED, "Annual form not returned");
            clearances.overlay(id(number), Overlay.SUSPENDED, "Charged");
            clearances.overlay(id(number), Overlay.SUSPENDED, "Charged");
            return number;
        });

        assertThat(Force.as(hr, () -> clearances.overlays(id(number))))
                .containsExactlyInAnyOrder(Overlay.REVIEW_REQUIRED, Overlay.SUSPENDED);
        assertThat(Force.as(themselves, () -> clearances.overlays(id(number)))).containsExactly(Overlay.SUSPENDED);
        assertThat(pages.words(hr, "/clearances/people/" + id(number))).contains("review required", "Suspended");

        Force.as(hr, () -> {
            clearances.lift(id(number), Overlay.SUSPENDED, "Acquitted");
            return number;
        });
        assertThat(Force.as(hr, () -> clearances.overlays(id(number)))).containsExactly(Overlay.REVIEW_REQUIRED);
    }

    @Test
    void an_engagement_that_is_still_to_end_ends_the_clearance_on_its_day() {
        var number = number();
        workforce(row(number, "", today.minusYears(5), today.plusDays(3)));
        register(number + ",,RV," + today.minusYears(2) + "," + today.plusYears(8) + ",,");
        long left = figures.left(today.plusDays(3));

        transaction.executeWithoutResult(_ -> projector.lookAt(today));
        assertThat(only(id(number)).on(today.plusDays(2))).isEqualTo(ClearanceStatus.ACTIVE);
        assertThat(only(id(number)).on(today.plusDays(3))).isEqualTo(ClearanceStatus.TERMINATED);
        assertThat(left).isEqualTo(figures.left(today.plusDays(3)));
    }

    @Test
    void the_numbers_of_the_horizon_lead_to_their_clearances() {
        var number = officer("");
        var expires = today.plusMonths(7).withDayOfMonth(15);
        var month = YearMonth.from(expires);
        register(number + ",,RV," + expires.minusYears(10) + "," + expires + ",,");

        assertThat(pages.words(hr, "/clearances/expiring"))
                .contains("RV in " + new Horizon.Line(month, Map.of()).name());
        assertThat(pages.words(hr, "/clearances/expiring/list?month=" + month + "&series=RV"))
                .contains("Alma " + number);
        assertThat(pages.words(hr, "/clearances/expiring/list?month=" + month + "&series=MV"))
                .doesNotContain("Alma " + number);
        assertThat(pages.open(hr, "/clearances/expiring/list?month=x&series=RV"))
                .hasStatus(404);
    }

    @Test
    void rows_that_are_made_again_are_the_same() {
        var number = officer("");
        register(
                number + ",,RV," + today.minusYears(1) + "," + today.plusYears(9) + ",,",
                number() + ",Nobody,NPPV1," + today.minusYears(1) + "," + today.plusYears(2) + ",,");
        var before =
                List.of(figures.currency(today), figures.strays(today), figures.expiring(today, today.plusYears(20)));

        daybreak.makeAgain();

        assertThat(List.of(
                        figures.currency(today), figures.strays(today), figures.expiring(today, today.plusYears(20))))
                .isEqualTo(before);
    }

    private String officer(String post) {
        var number = number();
        workforce(row(number, post, today.minusYears(5), null));
        return number;
    }

    private static String row(String number, String post, LocalDate starts, @Nullable LocalDate ends) {
        return number + ",Alma," + number + ",Officer,PC," + post + ",Harbour," + starts + ","
                + (ends == null ? "" : ends);
    }

    private void workforce(String row) {
        assertThat(Brings.csv(hr, imports, "workforce", PEOPLE, row).account().understood())
                .isEqualTo(1);
    }

    private Brought register(String... rows) {
        return Brings.csv(hr, imports, "clearances", REGISTER, String.join("\n", rows));
    }

    private String list(String kind) {
        return pages.words(hr, "/clearances/mismatches/list?kind=" + kind);
    }

    private Clearance only(UUID personId) {
        assertThat(clearances.of(personId)).hasSize(1);
        return clearances.of(personId).getFirst();
    }

    private UUID id(String number) {
        return Objects.requireNonNull(workforce.byNumber(List.of(number)).get(number));
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static long sum(List<Currency> lines, ToLongFunction<Currency> column) {
        return lines.stream().mapToLong(column).sum();
    }
}
