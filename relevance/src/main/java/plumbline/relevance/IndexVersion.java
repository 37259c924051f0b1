package plumbline.relevance;

/// Which state of an index answered a search; kept with the record of the search.
///
/// @param rules the version of the rules by which texts become terms ([MessageIndex#RULES])
/// @param generation the number of the commit that was searched
public record IndexVersion(int rules, long generation) {
    @Override
    public String toString() {
        return "rules " + rules + ", generation " + generation;
    }
}
