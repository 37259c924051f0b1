package plumbline.cases;

/// A page of an allegation, contributed as a bean by the feature that has it.
///
/// @param order from left to right
/// @param path below the allegation's own, such as `/case`; empty for what is alleged
public record AllegationTab(int order, String label, String path) {}
