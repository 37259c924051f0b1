package plumbline.imports;

/// A row that was not understood.
///
/// @param number from 1 in the order of the file
/// @param line its place in the file
record RejectedRow(long number, long line, Taken.Rejected why) {}
