package plumbline.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.FeatureTest;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.evidence.Exhibits;
import plumbline.imports.Brings;
import plumbline.imports.Imports;
import plumbline.law.clock.London;

/// Page after page gives everything once and in its order, whatever levels are asked for together.
@FeatureTest
class PagingTest {
    private static final Comparator<Clearance> ORDER = Comparator.comparing(
                    (Clearance one) -> one.end().on())
            .thenComparing(one -> one.clearanceId().toString());

    private final ClearanceStandingRepository standings;
    private final Evaluations evaluations;
    private final EvaluationRepository found;
    private final LocalDate today;

    PagingTest(
            ClearanceStandingRepository standings,
            Evaluations evaluations,
            EvaluationRepository found,
            Imports imports,
            Matters matters,
            InstantSource clock) {
        this.standings = standings;
        this.evaluations = evaluations;
        this.found = found;
        this.today = London.day(clock.instant());
        var rows = IntStream.range(0, 12)
                .mapToObj(i -> "%s,Nobody %d,%s,%s,%s"
                        .formatted(
                                UUID.randomUUID().toString().substring(0, 8),
                                i,
                                List.of("NPPV1", "NPPV2A", "NPPV3", "RV").get(i % 4),
                                today.minusYears(1),
                                today.plusYears(3).plusDays(i % 5)));
        var table = Stream.concat(Stream.of("Person number,Name,Level,Granted,Expires"), rows);
        assertThat(Brings.csv(matters.account(Role.HR_OFFICER), imports, "clearances", table.toArray(String[]::new))
                        .account()
                        .added())
                .isEqualTo(12);
    }

    @Test
    void what_expires_comes_page_by_page() {
        var after = today.plusYears(3).minusDays(1);
        var upTo = today.plusYears(3).plusDays(3);
        var whole = standings.expiring(Series.NPPV.codes(), after, upTo, null, 10_000);

        assertThat(whole).hasSizeGreaterThanOrEqualTo(8).isSortedAccordingTo(ORDER);
        assertThat(whole)
                .allMatch(
                        one -> one.end().on().isAfter(after) && !one.end().on().isAfter(upTo));
        assertThat(pages(Clearance::clearanceId, from -> standings.expiring(Series.NPPV.codes(), after, upTo, from, 3)))
                .isEqualTo(whole);
    }

    @Test
    void what_nobody_bears_comes_page_by_page() {
        var whole = standings.strays(today, null, 10_000);

        assertThat(whole).hasSizeGreaterThanOrEqualTo(12).isSortedAccordingTo(ORDER);
        assertThat(pages(Clearance::clearanceId, from -> standings.strays(today, from, 5)))
                .isEqualTo(whole);
    }

    @Test
    void what_falls_short_comes_page_by_page() {
        Exhibits.await(() -> evaluations.newest(Measure.AUDIT).isPresent()
                && evaluations.underWay(Measure.AUDIT).isEmpty());
        var audit = evaluations.newest(Measure.AUDIT).orElseThrow().evaluationId();
        var whole = found.open(audit, null, null, 10_000);

        assertThat(whole)
                .hasSizeGreaterThanOrEqualTo(12)
                .isSortedAccordingTo(Comparator.comparing(Evaluation.Lacks::risk)
                        .reversed()
                        .thenComparing(one -> one.clearanceId().toString()));
        assertThat(pages(Evaluation.Lacks::clearanceId, from -> found.open(audit, null, from, 5)))
                .isEqualTo(whole);
    }

    private interface Page<T> {
        List<T> after(@Nullable UUID from);
    }

    private static <T> List<T> pages(Function<T, UUID> id, Page<T> page) {
        var all = new ArrayList<T>();
        var next = page.after(null);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = page.after(id.apply(next.getLast()));
        }
        return all;
    }
}
