package plumbline.law.conduct;

import java.util.Locale;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.clock.Force;
import plumbline.law.clock.Pattern;
import plumbline.law.clock.Reading;

/// The drafting patterns whose text allows two readings, as parameters.
final class Readings {

    private Readings() {}

    static Stream<Parameter> parameters() {
        return Stream.of(
                parameter(Pattern.T2, Reading.LOOSE),
                parameter(Pattern.T6, Reading.STRICT),
                parameter(Pattern.T7, Reading.STRICT));
    }

    static String id(Pattern pattern) {
        return "reading." + pattern.name().toLowerCase(Locale.ROOT);
    }

    private static Parameter parameter(Pattern pattern, Reading standard) {
        return new Parameter(
                id(pattern),
                "How to read \"" + pattern.wording() + "\"",
                "every clock of pattern " + pattern,
                new Parameter.Allowed.OneReading(),
                standard.name(),
                Force.STATUTORY,
                new Citation("Counting pattern " + pattern, "", pattern.mark(), pattern.source()),
                "",
                null,
                null);
    }
}
