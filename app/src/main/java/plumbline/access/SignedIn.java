package plumbline.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The account behind the current request, as it stands now: roles taken away a second ago are gone.
///
/// @param personId the person in the workforce register whom the account belongs to; null for outsiders
public record SignedIn(
        UUID userId,
        String userName,
        String name,
        String organisation,
        Set<Role> roles,
        @Nullable UUID personId) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
