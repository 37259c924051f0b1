package plumbline.chat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first pass over a text export: which shape of header rules the file, in which order its dates are, who writes.
final class TextSurvey {

    /// More shapes than this in one file are noise.
    private static final int MOST_SHAPES = 32;
    /// The shape of the first line rules unless it is this much rarer than another.
    private static final int RARE = 20;

    private final Map<Integer, ShapeSurvey> shapes = new LinkedHashMap<>();
    private long lines;
    private boolean headerFirst;
    private @Nullable ShapeSurvey last;

    private TextSurvey() {}

    static TextSurvey of(Source source, Encoding encoding) throws IOException {
        TextSurvey survey = new TextSurvey();
        try (Lines lines = new Lines(source, encoding)) {
            survey.read(lines);
        }
        survey.shapes.values().forEach(ShapeSurvey::finish);
        return survey;
    }

    private void read(Lines lines) throws IOException {
        HeaderScanner header = new HeaderScanner();
        boolean nothingYet = true;
        while (lines.next()) {
            if (!lines.startsLine()) {
                continue;
            }
            boolean isHeader = header.scan(lines.bytes(), lines.from(), lines.to());
            if (isHeader) {
                ShapeSurvey survey = shape(header.shape());
                if (survey != null) {
                    survey.see(lines, header);
                }
            }
            if (nothingYet && lines.to() > lines.from()) {
                headerFirst = isHeader;
                nothingYet = false;
            }
        }
        this.lines = lines.line();
    }

    private @Nullable ShapeSurvey shape(int shape) {
        ShapeSurvey recent = last;
        if (recent != null && recent.shape() == shape) {
            return recent;
        }
        ShapeSurvey survey = shapes.get(shape);
        if (survey == null && shapes.size() < MOST_SHAPES) {
            survey = new ShapeSurvey(shape);
            shapes.put(shape, survey);
        }
        last = survey;
        return survey;
    }

    /// The shape that rules the file: the first line's, unless it is rare; null when no line begins with a header.
    @Nullable
    ShapeSurvey ruling() {
        ShapeSurvey first = null;
        ShapeSurvey most = null;
        for (ShapeSurvey survey : shapes.values()) {
            first = first == null ? survey : first;
            most = most == null || survey.headers() > most.headers() ? survey : most;
        }
        return first != null && most != null && headerFirst && first.headers() * RARE >= most.headers() ? first : most;
    }

    boolean headerFirst() {
        return headerFirst;
    }

    long lines() {
        return lines;
    }
}
