package plumbline.evidence;

import plumbline.relevance.SearchPage;

/// An answer of the index, with how much of the operation it had taken in by then.
///
/// @param exhibitsIndexed exhibits wholly in the searched state
/// @param exhibitsRead exhibits whose messages could be searched
record SearchAnswer(SearchPage found, int exhibitsIndexed, int exhibitsRead) {
    boolean complete() {
        return exhibitsIndexed == exhibitsRead;
    }
}
