package plumbline.law.vetting.decision;

import java.util.regex.Pattern;
import plumbline.law.Labelled;

/// A phrase that inspectors found where people were cleared after serious conduct. It does not stop anybody: whoever
/// uses it explains why it is true here.
public enum RedFlag implements Labelled {
    ONE_OFF("one-off", "one[\\s\\p{Pd}]?off"),
    TIME_HAS_PASSED("time has passed", "time\\s+has\\s+passed"),
    YOUTHFUL("youthful", "youthful"),
    NO_FORMAL_OUTCOME("no formal outcome", "no\\s+formal\\s+outcome"),
    ISOLATED("isolated", "isolated"),
    WOULD_BE_UNFAIR("would be unfair", "would\\s+be\\s+unfair");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
    private final Pattern phrase;

    RedFlag(String label, String phrase) {
        this.label = label;
        this.phrase = Pattern.compile("\\b" + phrase + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the phrase is in the text.
    public boolean isIn(String text) {
        return phrase.matcher(text).find();
    }

    /// The phrase as a regular expression that browsers understand too.
    public String expression() {
        return phrase.pattern();
    }
}
