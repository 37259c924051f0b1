package plumbline.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class AccessPages {
    private AccessPages() {}

    record SignIn(boolean refused, boolean ended, boolean signedOut) {}

    record Activate(Problems problems, String code) {}

    record Accounts(List<Account> accounts) {}

    record New(Problems problems, NewAccountForm form) {}

    /// @param code the one-time code just issued, shown this once; or null
    record Show(Account account, @Nullable String code, Problems problems) {
        boolean holds(Role role) {
            return account.roles().contains(role);
        }
    }

    record NewAccountForm(
            @Nullable String userName,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable Set<Role> roles,
            @Nullable String personId) {
        static final NewAccountForm EMPTY = new NewAccountForm(null, null, null, null, null);
    }
}
