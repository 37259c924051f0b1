package plumbline.people;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The pages about a person, from left to right.
@Component
public class PersonTabs {
    private final ObjectProvider<PersonTab> tabs;

    PersonTabs(ObjectProvider<PersonTab> tabs) {
        this.tabs = tabs;
    }

    /// All of them; which exist depends on the features and never on the person.
    public List<PersonTab> all() {
        return tabs.stream().sorted(Comparator.comparingInt(PersonTab::order)).toList();
    }
}
