package plumbline.assurance;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.quality.ErrorCode;
import plumbline.law.vetting.quality.ImpactRatio;
import plumbline.law.vetting.quality.Proportion;
import plumbline.web.Choice;
import plumbline.web.Link;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class AssurancePages {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private AssurancePages() {}

    static List<Link> tabs() {
        return List.of(
                Link.to("Figures", "/assurance"),
                Link.to("Samples", "/assurance/samples"),
                Link.to("Calibration", "/assurance/calibration"),
                Link.to("Equality", "/assurance/equality"));
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// A rate never stands without its interval.
    static String percent(Proportion proportion) {
        return "%.1f %% (%.1f to %.1f), %d of %d"
                .formatted(
                        100 * proportion.rate(),
                        100 * proportion.low(),
                        100 * proportion.high(),
                        proportion.part(),
                        proportion.whole());
    }

    static String percent(Optional<Proportion> proportion) {
        return proportion.map(AssurancePages::percent).orElse("None yet");
    }

    static List<Choice> opinions() {
        return Arrays.stream(Opinion.values())
                .map(opinion -> Choice.of(opinion.name(), opinion.capitalised()))
                .toList();
    }

    record FiguresPage(Figures figures, List<Traced.Rate> traced) {
        ChartLine line() {
            return new ChartLine(figures.refusals());
        }
    }

    static String ratio(ImpactRatio ratio) {
        return "%.3f (%.3f to %.3f)".formatted(ratio.ratio(), ratio.low(), ratio.high());
    }

    record Equality(List<EqualityTable> tables) {}

    record EqualityForm() {
        List<Choice> choices(Characteristic characteristic) {
            return characteristic.groups().entrySet().stream()
                    .map(group -> Choice.of(group.getKey(), group.getValue()))
                    .toList();
        }
    }

    record SampleList(List<Sample> samples) {}

    record SampleOne(Sample sample, boolean mayRead) {}

    record ReadingForm(
            Problems problems,
            YearMonth month,
            Sample.Line line,
            UUID readingId,
            Reading.@Nullable Found found,
            Set<ErrorCode> errors,
            String note) {
        static List<Choice> findings() {
            return Arrays.stream(Reading.Found.values())
                    .map(one -> Choice.of(one.name(), one.label()))
                    .toList();
        }

        static List<Choice> codes() {
            return Arrays.stream(ErrorCode.values())
                    .map(one -> Choice.of(one.name(), one.code() + ": " + one.label()))
                    .toList();
        }
    }

    record CalibrationList(
            List<Calibration.Seen> files, Optional<Proportion> force, Optional<Proportion> outside, boolean keeper) {}

    record CalibrationOne(
            Problems problems,
            Calibration.Seen seen,
            boolean mayAnswer,
            @Nullable Opinion opinion,
            @Nullable String because) {}

    record NewCalibration(Problems problems, CalibrationForm form) {}

    /// @param fileId made with the empty form, so that sending it twice makes one file
    record CalibrationForm(
            UUID fileId,
            @Nullable String title,
            @Nullable String facts,
            @Nullable Opinion agreed,
            @Nullable String because) {}
}
