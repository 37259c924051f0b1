package plumbline.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import plumbline.audit.Acting;

/// Accounts for tests, and requests made as them.
public final class Force {
    public static final String NAME = "Testshire Constabulary";

    private Force() {}

    /// An account with these roles.
    public static SignedIn account(Access access, String userName, Role... roles) {
        return account(access, userName, null, roles);
    }

    /// An account that belongs to a person of the register.
    public static SignedIn account(Access access, String userName, @Nullable UUID personId, Role... roles) {
        return Acting.as(Acting.system("test"), () -> switch (access.open(
                new NewAccount(userName, userName, NAME, Set.of(roles), personId))) {
            case OpenedAccount.Opened(var id) -> access.find(id).orElseThrow();
            case OpenedAccount.Refused(var _, var reason) -> throw new IllegalStateException(reason);
        });
    }

    /// Runs work as that account, as the request filter would.
    public static <R, X extends Throwable> R as(SignedIn who, ScopedValue.CallableOp<R, X> work) throws X {
        return Access.as(who, () -> Acting.as(new Acting(who.userId(), who.organisation(), "test"), work));
    }

    /// A request made by that account.
    public static RequestPostProcessor by(SignedIn who) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(who.userId(), null, Set.of()));
    }
}
