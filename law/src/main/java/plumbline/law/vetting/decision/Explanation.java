package plumbline.law.vetting.decision;

/// Why a red-flag phrase is true in this case.
public record Explanation(RedFlag phrase, String because) {}
