package plumbline.access;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An account as the facts about it add up now.
record Account(
        UUID accountId,
        String userName,
        String name,
        String organisation,
        @Nullable UUID personId,
        Set<Role> roles,
        boolean closed,
        boolean activated) {
    Account {
        roles = Set.copyOf(roles);
    }

    SignedIn signedIn() {
        return new SignedIn(accountId, userName, name, organisation, roles, personId);
    }

    String roleWords() {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::label).collect(Collectors.joining(", "));
    }

    String state() {
        if (closed) {
            return "Closed";
        }
        return activated ? "Open" : "Waiting for activation";
    }
}
