package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Who must be among the members of a panel.
public final class Composition {

    private Composition() {}

    /// What is missing, each as a sentence; nothing where they may sit together.
    ///
    /// @param specialist whether a finding is sexual, domestic or about a child
    public static List<String> missing(
            Keys keys, boolean specialist, Collection<Standing> members, LocalDate on, Figures figures) {
        List<String> missing = new ArrayList<>();
        if (members.size() != keys.reviewers()) {
            missing.add(keys.reviewers() + " from outside must sit; there are " + members.size() + ".");
        }
        if (keys.panel()) {
            if (members.stream().noneMatch(Standing::legal)) {
                missing.add("Nobody is legally qualified or a former judge, so there is no chair.");
            }
            if (members.stream().filter(Standing::isNeverPolice).count() < figures.of(Figure.NEVER_POLICE)) {
                missing.add("Fewer than " + figures.of(Figure.NEVER_POLICE) + " never worked for the police.");
            }
            int years = figures.of(Figure.THIRD_MEMBER_YEARS);
            if (members.stream().anyMatch(member -> !member.isOutsidePolice(years, on))) {
                missing.add("Somebody worked for the police within the last " + years + " years.");
            }
        }
        if (specialist && keys.reviewers() > 0 && members.stream().noneMatch(Standing::safeguarding)) {
            missing.add("Nobody is a specialist in safeguarding and violence against women.");
        }
        return List.copyOf(missing);
    }
}
