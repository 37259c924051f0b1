package plumbline.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.codecision.DecidedCases.Decided;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.quality.Agreement;
import plumbline.law.vetting.quality.ErrorCode;
import plumbline.law.vetting.quality.Seed;
import plumbline.law.vetting.quality.Stratum;

/// Which files are read again, and what is counted over them.
class SampleTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Seed SEED = new Seed("demo-beacon-2026-09");

    private static Decided file(String reference, CaseClass caseClass, boolean cleared, Basis basis) {
        return file(reference, caseClass, Opinion.CLEAR, Opinion.CLEAR, cleared, basis);
    }

    private static Decided file(
            String reference,
            CaseClass caseClass,
            @Nullable Opinion force,
            @Nullable Opinion outside,
            boolean cleared,
            Basis basis) {
        return new Decided(
                UUID.randomUUID(),
                reference,
                UUID.randomUUID(),
                caseClass,
                LocalDate.of(2026, 9, 14),
                force,
                outside,
                cleared,
                basis,
                Set.of());
    }

    @Test
    void a_file_is_drawn_at_the_highest_rate_of_its_kinds() {
        assertThat(file("a", CaseClass.GREEN, true, Basis.COMBINED).rate()).isEqualTo(0.10);
        assertThat(file("a", CaseClass.AMBER, true, Basis.COMBINED).rate()).isEqualTo(0.25);
        assertThat(file("a", CaseClass.AMBER, false, Basis.COMBINED).rate()).isEqualTo(0.25);
        assertThat(file("a", CaseClass.RED, false, Basis.COMBINED).rate()).isEqualTo(1);
        assertThat(file("a", CaseClass.SELF, true, Basis.COMBINED).rate()).isEqualTo(1);
        assertThat(file("a", CaseClass.AMBER, true, Basis.APPEAL).strata())
                .containsExactly(Stratum.AMBER_CLEARED, Stratum.OVERTURNED);
        assertThat(file("a", CaseClass.AMBER, true, Basis.DEPARTURE).rate()).isEqualTo(1);
    }

    /// Example 8.
    @Test
    void the_files_of_a_month_are_drawn_as_published() {
        var files = List.of(
                file("APP-2026-000123", CaseClass.GREEN, true, Basis.COMBINED),
                file("APP-2026-000106", CaseClass.GREEN, true, Basis.COMBINED),
                file("APP-2026-000100", CaseClass.GREEN, true, Basis.COMBINED));

        var sample = Sample.of(SEPTEMBER, SEED, files, List.of());

        assertThat(sample.drawn())
                .extracting(line -> line.file().reference())
                .containsExactly("APP-2026-000100", "APP-2026-000106");
        assertThat(Sample.of(SEPTEMBER.plusMonths(1), SEED, files, List.of()).lines())
                .isEmpty();
    }

    @Test
    void the_newest_reading_of_a_drawn_file_counts() {
        var drawn = file("APP-2026-000100", CaseClass.GREEN, true, Basis.COMBINED);
        var notDrawn = file("APP-2026-000123", CaseClass.GREEN, true, Basis.COMBINED);
        var readings = List.of(
                reading(drawn, Reading.Found.AGREE),
                reading(drawn, Reading.Found.DISAGREE),
                reading(notDrawn, Reading.Found.AGREE));

        var sample = Sample.of(SEPTEMBER, SEED, List.of(drawn, notDrawn), readings);

        assertThat(sample.read()).hasSize(1);
        assertThat(sample.wrong().orElseThrow().part()).isEqualTo(1);
        assertThat(sample.wrong().orElseThrow().whole()).isEqualTo(1);
        assertThat(Sample.of(SEPTEMBER, SEED, List.of(drawn), List.of()).wrong())
                .isEmpty();
    }

    private static Reading reading(Decided file, Reading.Found found) {
        return new Reading(
                UUID.randomUUID(),
                file.applicationId(),
                found,
                Set.of(ErrorCode.E_07),
                "Reasons speak of one of two findings",
                Instant.parse("2026-10-02T09:00:00Z"),
                UUID.randomUUID());
    }

    @Test
    void the_two_sides_are_compared_where_both_gave_an_opinion() {
        var figures = Figures.of(List.of(
                file("1", CaseClass.AMBER, Opinion.CLEAR, Opinion.CLEAR_WITH_CONDITIONS, true, Basis.COMBINED),
                file("2", CaseClass.AMBER, Opinion.CLEAR, Opinion.NOT_CLEAR, false, Basis.COMBINED),
                file("3", CaseClass.RED, Opinion.NOT_CLEAR, Opinion.CLEAR, false, Basis.COMBINED),
                file("4", CaseClass.RED, Opinion.NOT_CLEAR, Opinion.NEED_INFO, false, Basis.COMBINED),
                file("5", CaseClass.GREEN, Opinion.CLEAR, null, true, Basis.COMBINED)));

        assertThat(figures.sides()).isEqualTo(new Agreement(1, 1, 1, 1));
        assertThat(figures.rows()).extracting(Figures.Row::label).containsExactly("All", "Amber", "Red");
        assertThat(figures.refusals().months()).singleElement().satisfies(month -> {
            assertThat(month.decided()).isEqualTo(5);
            assertThat(month.refused()).isEqualTo(3);
        });
    }

    @Test
    void a_chart_keeps_every_point_within_its_drawing() {
        var files = IntStream.range(0, 120)
                .mapToObj(i -> new Decided(
                        UUID.randomUUID(),
                        "r" + i,
                        UUID.randomUUID(),
                        CaseClass.GREEN,
                        LocalDate.of(2026, 1 + i % 6, 3),
                        Opinion.CLEAR,
                        null,
                        i % 7 != 0,
                        Basis.COMBINED,
                        Set.of()))
                .toList();
        var line = new ChartLine(Figures.of(files).refusals());

        assertThat(line.points()).hasSize(6).allSatisfy(point -> {
            assertThat(Double.parseDouble(point.x())).isBetween(0.0, (double) ChartLine.WIDTH);
            assertThat(Double.parseDouble(point.y())).isBetween(0.0, (double) ChartLine.HEIGHT);
            assertThat(Double.parseDouble(point.high())).isLessThanOrEqualTo(Double.parseDouble(point.low()));
        });
        assertThat(line.path().split(" ")).hasSize(6);
        assertThat(line.band().split(" ")).hasSize(12);
    }
}
