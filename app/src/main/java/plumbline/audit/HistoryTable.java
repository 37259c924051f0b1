package plumbline.audit;

import java.util.List;
import java.util.Set;

/// A table whose rows are facts.
///
/// @param columns its columns now
/// @param withheld those whose values stay in the house
/// @param flaws what is wrong with the table itself: a guard missing, a view in its place
record HistoryTable(String name, List<String> columns, Set<String> withheld, List<String> flaws) {}
