package plumbline.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.PersonKind;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class PeoplePages {
    private PeoplePages() {}

    /// @param rosters whether the reader keeps the rosters
    record Search(String words, List<Person> people, int total, boolean rosters) {}

    record Show(Person person, List<PersonTab> tabs) {}

    record New(Problems problems, Form form) {}

    /// @param personId made with the empty form, so that sending it twice records one person
    record Form(
            UUID personId,
            @Nullable PersonKind kind,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String position,
            @Nullable String serviceNumber,
            @Nullable String unit) {}
}
