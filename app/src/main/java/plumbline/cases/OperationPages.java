package plumbline.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.access.SignedIn;
import plumbline.intake.Report;
import plumbline.people.Person;
import plumbline.web.Problems;

/// What the pages about operations show.
final class OperationPages {
    private OperationPages() {}

    record All(List<Operation> operations) {}

    record New(Problems problems, NewForm form, Report report, List<SignedIn> investigators) {
        boolean chosen(SignedIn investigator) {
            return form.team() != null && form.team().contains(investigator.userId());
        }
    }

    /// @param operationId made with the empty form, so that sending it twice opens one operation
    record NewForm(
            UUID operationId,
            UUID report,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable Set<UUID> team) {}

    record People(OperationHeader header, Report report, List<Concerned> concerned) {}

    record Team(Problems problems, OperationHeader header, List<SignedIn> team, List<SignedIn> others) {}

    /// @param words what was searched for in the register; [#found] holds the first of `total`
    record AddPerson(
            Problems problems,
            OperationHeader header,
            String words,
            List<Person> found,
            int total,
            List<Concerned> concerned,
            String reason) {
        boolean alreadyConcerned(Person person) {
            return concerned.stream().anyMatch(one -> one.personId().equals(person.personId()));
        }
    }
}
