package plumbline.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.web.Choice;

/// The people whom steps speak of: accounts of the force, and those from outside who were named.
@Component
class Named {
    private static final Set<Role> ROLES = Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY);

    private final Access access;
    private final Casework casework;

    Named(Access access, Casework casework) {
        this.access = access;
        this.casework = casework;
    }

    /// Whom a form can choose, the outsiders of this operation last.
    List<Choice> choices(UUID operationId) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Choose"));
        access.holders(ROLES).forEach(one -> choices.add(Choice.of(one.userId().toString(), one.name())));
        casework.outsiders(operationId).forEach((id, name) -> choices.add(Choice.of(id.toString(), name)));
        return choices;
    }

    /// The names behind the identities that steps hold.
    Map<UUID, String> names(UUID operationId) {
        var names = new HashMap<>(casework.outsiders(operationId));
        access.holders(ROLES).forEach(one -> names.put(one.userId(), one.name()));
        return names;
    }
}
