package plumbline.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked for when an account is opened.
public record NewAccount(
        String userName,
        String name,
        String organisation,
        Set<Role> roles,
        @Nullable UUID personId) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
