package plumbline.access;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.Acting;

/// Checks a user name and password. Unknown name, wrong password, closed account and too many tries look alike.
@Component
class SignInDoor implements AuthenticationProvider {
    private static final BadCredentialsException REFUSED = new BadCredentialsException("refused");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final TransactionTemplate transaction;

    SignInDoor(
            AccountRepository accounts, Passwords passwords, SignInAttempts attempts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var userName = request.getName().strip().toLowerCase(Locale.ROOT);
        var password = request.getCredentials() instanceof String typed ? typed : "";
        var account = accounts.byUserName(userName).orElse(null);
        if (!attempts.mayTry(userName)) {
            record(account, "SLOWED");
            throw REFUSED;
        }
        var hash = account == null || account.closed() ? null : accounts.passwordHash(account.accountId());
        if (!passwords.matches(password, hash) || account == null) {
            attempts.failed(userName);
            record(account, "REFUSED");
            throw REFUSED;
        }
        attempts.succeeded(userName);
        record(account, "SUCCEEDED");
        return UsernamePasswordAuthenticationToken.authenticated(account.accountId(), null, List.of());
    }

    private void record(@Nullable Account account, String outcome) {
        Acting.as(Acting.system("sign-in"), () -> {
            transaction.executeWithoutResult(
                    _ -> accounts.recordSignIn(account == null ? null : account.accountId(), outcome));
            return outcome;
        });
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
