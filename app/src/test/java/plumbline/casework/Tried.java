package plumbline.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plumbline.law.lane.Stage;
import plumbline.law.lane.StepKind;

/// What of section 11 was tried: the stages that a case came to, the steps refused there, the rules that refused.
final class Tried {
    private final Map<Course, Set<Stage>> visited = new EnumMap<>(Course.class);
    private final Map<Course, Set<String>> refused = new EnumMap<>(Course.class);
    private final Set<String> rules = new TreeSet<>();

    /// Whether no case came to that stage before.
    boolean first(Course course, Stage stage) {
        return visited.computeIfAbsent(course, _ -> new HashSet<>()).add(stage);
    }

    void refused(Course course, Stage stage, StepKind kind) {
        refused.computeIfAbsent(course, _ -> new LinkedHashSet<>()).add(kind + " at " + stage);
    }

    void gate(String rule) {
        rules.add(rule);
    }

    Set<String> rules() {
        return rules;
    }

    /// How many transitions of a course were tried and refused.
    int refused(Course course) {
        return refused.getOrDefault(course, Set.of()).size();
    }

    /// The stages of a course that no case came to.
    List<Stage> missing(Course course) {
        var missing = new ArrayList<>(course.stages());
        missing.removeAll(visited.getOrDefault(course, Set.of()));
        return missing;
    }
}
