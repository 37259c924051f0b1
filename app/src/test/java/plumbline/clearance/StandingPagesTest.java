package plumbline.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.FeatureTest;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.imports.Brings;
import plumbline.imports.Imports;
import plumbline.law.clock.London;

/// Page after page gives everything once and in its order, whatever levels are asked for together.
@FeatureTest
class StandingPagesTest {
    private static final Comparator<Clearance> ORDER = Comparator.comparing(
                    (Clearance one) -> one.end().on())
            .thenComparing(one -> one.clearanceId().toString());

    private final ClearanceStandingRepository standings;
    private final LocalDate today;

    StandingPagesTest(ClearanceStandingRepository standings, Imports imports, Matters matters, InstantSource clock) {
        this.standings = standings;
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
        assertThat(pages(from -> standings.expiring(Series.NPPV.codes(), after, upTo, from, 3)))
                .isEqualTo(whole);
    }

    @Test
    void what_nobody_bears_comes_page_by_page() {
        var whole = standings.strays(today, null, 10_000);

        assertThat(whole).hasSizeGreaterThanOrEqualTo(12).isSortedAccordingTo(ORDER);
        assertThat(pages(from -> standings.strays(today, from, 5))).isEqualTo(whole);
    }

    private interface Page {
        List<Clearance> after(@Nullable UUID from);
    }

    private static List<Clearance> pages(Page page) {
        var all = new ArrayList<Clearance>();
        var next = page.after(null);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = page.after(next.getLast().clearanceId());
        }
        return all;
    }
}
