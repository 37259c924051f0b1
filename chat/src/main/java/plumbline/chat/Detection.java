package plumbline.chat;

/// What a file was taken to be, and why, in words for the completeness report.
public sealed interface Detection {

    /// One sentence for the reader: what was seen in the file that decided.
    String reason();

    /// How much the file itself supports the decision.
    enum Confidence {
        CERTAIN,
        LIKELY,
        WEAK
    }

    /// A format we read.
    ///
    /// @param dateOrder whether the file itself tells the day from the month
    record Recognised(ChatExport export, Confidence confidence, String reason, DateOrderDecision dateOrder)
            implements Detection {}

    /// No format we read; the exhibit stays sealed and unread.
    record Unrecognised(String reason) implements Detection {}

    /// A file that must not be opened further, such as an archive bomb; names the entry and the rule.
    record Refused(String reason) implements Detection {}
}
