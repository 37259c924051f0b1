package plumbline.law.conduct.severity;

/// What allows the authority to consider an accelerated hearing.
public enum Trigger {
    /// The investigator stated a belief that the special conditions are likely met, with the report so far.
    INVESTIGATORS_STATEMENT,
    /// The authority decides after the final report, on its own motion: only since the amendments of 2025.
    FINAL_REPORT,
    /// The reason for waiting on criminal proceedings has ended.
    END_OF_PREJUDICE,
    /// The Director General directs that it be certified.
    DIRECTION
}
