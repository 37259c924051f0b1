package plumbline.people;

/// A page about a person, contributed as a bean by the feature that has it.
///
/// @param order from left to right
/// @param path below the person's own, such as `/matters`; empty for the register's page
public record PersonTab(int order, String label, String path) {}
