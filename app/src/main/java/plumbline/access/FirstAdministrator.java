package plumbline.access;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;

/// Opens the first account of an empty installation and tells its one-time code to whoever watches it start.
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Access access;
    private final AccountRepository accounts;
    private final String organisation;

    FirstAdministrator(
            Access access,
            AccountRepository accounts,
            @Value("${plumbline.organisation:Professional standards}") String organisation) {
        this.access = access;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var waiting = accounts.all();
        if (waiting.stream().anyMatch(Account::activated)) {
            return;
        }
        Acting.as(Acting.system("first start"), () -> {
            var account = accounts.byUserName("administrator").map(Account::accountId);
            var id = account.isPresent()
                    ? account.get()
                    : switch (access.open(new NewAccount(
                            "administrator", "Administrator", organisation, Set.of(Role.ADMINISTRATOR), null))) {
                        case OpenedAccount.Opened(var opened) -> opened;
                        case OpenedAccount.Refused(var _, var reason) -> throw new IllegalStateException(reason);
                    };
            log.info(
                    "No account is active yet. Open /activate and use this code for the user name administrator: {}",
                    access.issueActivation(id));
            return id;
        });
    }
}
