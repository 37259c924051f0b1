package plumbline.demoforce;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.access.Access;
import plumbline.access.NewAccount;
import plumbline.access.OpenedAccount;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.demo.Account;

/// Opens the accounts of the demonstration and lets the loader act as one of them.
@Component
@Profile("demo")
class DemoAccounts {

    private final Access access;
    private final TransactionTemplate transaction;

    DemoAccounts(Access access, TransactionTemplate transaction) {
        this.access = access;
        this.transaction = transaction;
    }

    void load(List<Account> accounts) {
        for (Account account : accounts) {
            if (access.findByUserName(account.userName()).isEmpty()) {
                Acting.as(Acting.system("demonstration"), () -> {
                    transaction.executeWithoutResult(_ -> open(account));
                    return account;
                });
            }
        }
    }

    SignedIn holder(String userName) {
        return access.findByUserName(userName).orElseThrow();
    }

    /// Does `work` as the holder of an account, as if they had sent the form.
    <R, X extends Throwable> R as(String userName, ScopedValue.CallableOp<R, X> work) throws X {
        SignedIn who = holder(userName);
        return Access.as(who, () -> Acting.as(new Acting(who.userId(), who.organisation(), "demonstration"), work));
    }

    private void open(Account account) {
        UUID person = account.person() == null ? null : DemoIds.person(account.person());
        NewAccount wanted = new NewAccount(
                account.userName(),
                account.name(),
                account.organisation(),
                Set.of(Role.valueOf(account.role())),
                person);
        switch (access.open(wanted)) {
            case OpenedAccount.Opened(var id) -> access.setPassword(id, account.password());
            case OpenedAccount.Refused(var _, var reason) -> throw new IllegalStateException(reason);
        }
    }
}
