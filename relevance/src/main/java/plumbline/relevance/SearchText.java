package plumbline.relevance;

/// Reads the one line of a search box.
///
/// | Written | Asked |
/// |---|---|
/// | `muppet` | the word, its foldings and endings |
/// | `"no entry"` | the phrase |
/// | `"tea urn"~5` | both words, either order, at most five words between |
/// | `colour~1`, `colour~2` | one or two letters differ |
/// | `pref*`, `*fix`, `wom?n` | patterns |
/// | `=Dave` | exactly as written |
/// | `like:muppet` | disguised: starred out, spelled apart, hidden in a word |
/// | `from:Name`, `from:"Full Name"`, `in:"Night Shift"` | sender, conversation |
/// | `on:2026-03-01`, `after:…`, `before:…` | days; after and before leave that day out |
/// | `kind:system`, `flag:edited` | kind, flag |
/// | `-word` | without |
/// | `tea OR coffee` | either; all else is "and" |
public final class SearchText {
    private SearchText() {}

    /// What a line means.
    public sealed interface Reading {
        /// It reads as this question.
        record Understood(MessageQuery query) implements Reading {}

        /// It does not read.
        ///
        /// @param character where, from 1
        /// @param problem what is wrong there and what to write instead; a sentence to show beside the box
        record Unclear(int character, String problem) implements Reading {}
    }

    /// Reads a line; a blank one asks for everything.
    public static Reading read(String line) {
        try {
            return new Reading.Understood(new SearchTextReader(line).query());
        } catch (SearchTextReader.Unreadable unreadable) {
            return new Reading.Unclear(unreadable.character(), unreadable.problem());
        }
    }
}
