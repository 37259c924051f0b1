package plumbline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts: who may sign in, as what.
@Service
public class Access {
    private static final ScopedValue<SignedIn> CURRENT = ScopedValue.newInstance();

    /// What recorded a fact where no account did.
    private static final String ITSELF = "Plumbline";

    private static final Duration ACTIVATION_LIFE = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Access(AccountRepository accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Who is signed in on this thread. Handlers behind [Allowed] always have one.
    public static SignedIn current() {
        return CURRENT.get();
    }

    /// Who is signed in, where somebody is.
    public static Optional<SignedIn> currentIfAny() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Runs work as this account: for the request filter, and for a loader that acts for a named person.
    public static <R, X extends Throwable> R as(SignedIn who, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, who).call(work);
    }

    /// Opens an account and gives it its roles. The user name is the only thing about it that must be unique.
    @Transactional
    public OpenedAccount open(NewAccount wanted) {
        var userName = wanted.userName().strip().toLowerCase(Locale.ROOT);
        if (!userName.matches("[a-z0-9][a-z0-9.-]{2,39}")) {
            return new OpenedAccount.Refused(
                    "userName",
                    "Enter a user name of 3 to 40 small letters, digits, dots or hyphens, such as s.whitlow");
        }
        var clash = Role.clash(wanted.roles());
        if (clash.isPresent()) {
            return new OpenedAccount.Refused("roles", clash.get());
        }
        if (accounts.byUserName(userName).isPresent()) {
            return new OpenedAccount.Refused("userName", "Enter another user name: this one is in use");
        }
        var account = new Account(
                UUID.randomUUID(),
                userName,
                wanted.name().strip(),
                wanted.organisation().strip(),
                wanted.personId(),
                wanted.roles(),
                false,
                false);
        accounts.open(account);
        account.roles().stream().sorted().forEach(role -> accounts.changeRole(account.accountId(), role, true));
        return new OpenedAccount.Opened(account.accountId());
    }

    /// Sets the password of an account whose holder chose it; used by activation and by the demonstration loader.
    @Transactional
    public void setPassword(UUID accountId, String password) {
        accounts.setPassword(accountId, passwords.encode(password));
    }

    /// A new one-time code for an account, good for three days; it replaces any earlier one. Only its hash is kept.
    @Transactional
    public String issueActivation(UUID accountId) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.issueActivation(accountId, sha256(code), clock.instant().plus(ACTIVATION_LIFE));
        return code;
    }

    /// Sets the first password with a one-time code.
    ///
    /// @return what is wrong, or null where the account is now active
    @Transactional
    @Nullable
    String activate(String code, String password) {
        var hash = sha256(code.strip());
        var account = accounts.accountOfActivation(hash, clock.instant()).flatMap(accounts::byId);
        if (account.isEmpty() || account.get().closed()) {
            return "Enter the activation code as it was given to you. A code works once and for three days; "
                    + "ask your administrator for a new one";
        }
        var objection = passwords.objection(password, account.get().userName());
        if (objection == null) {
            accounts.useActivation(hash);
            setPassword(account.get().accountId(), password);
        }
        return objection;
    }

    /// Gives and takes roles until the account holds these.
    ///
    /// @return why nobody may hold them together; empty where they were changed
    @Transactional
    public Optional<String> changeRoles(UUID accountId, Set<Role> wanted) {
        var clash = Role.clash(wanted);
        if (clash.isPresent()) {
            return clash;
        }
        var held = accounts.byId(accountId).orElseThrow().roles();
        for (var role : Role.values()) {
            if (held.contains(role) != wanted.contains(role)) {
                accounts.changeRole(accountId, role, wanted.contains(role));
            }
        }
        return Optional.empty();
    }

    @Transactional
    public void close(UUID accountId, String reason) {
        if (!accounts.byId(accountId).orElseThrow().closed()) {
            accounts.close(accountId, reason);
        }
    }

    /// The open account of that id.
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(UUID accountId) {
        return accounts.byId(accountId).filter(account -> !account.closed()).map(Account::signedIn);
    }

    /// The open accounts of these ids, in the order of their user names.
    @Transactional(readOnly = true)
    public List<SignedIn> findAll(Collection<UUID> accountIds) {
        return accounts.byIds(accountIds).stream()
                .filter(account -> !account.closed())
                .map(Account::signedIn)
                .toList();
    }

    /// The open account of that user name.
    @Transactional(readOnly = true)
    public Optional<SignedIn> findByUserName(String userName) {
        return accounts.byUserName(userName)
                .filter(account -> !account.closed())
                .map(Account::signedIn);
    }

    /// The open accounts of a person of the register, in the order of their user names.
    @Transactional(readOnly = true)
    public List<SignedIn> ofPerson(UUID personId) {
        return accounts.all().stream()
                .filter(account -> !account.closed() && personId.equals(account.personId()))
                .map(Account::signedIn)
                .toList();
    }

    /// Open accounts that hold any of these roles, in the order of their user names.
    @Transactional(readOnly = true)
    public List<SignedIn> holders(Set<Role> roles) {
        return accounts.all().stream()
                .filter(account -> !account.closed() && !Collections.disjoint(account.roles(), roles))
                .map(Account::signedIn)
                .toList();
    }

    /// The name to show for an account; facts outlive the accounts that recorded them.
    @Transactional(readOnly = true)
    public String nameOf(UUID accountId) {
        return accounts.byId(accountId).map(Account::name).orElse(ITSELF);
    }

    /// The same for all the accounts that a list shows, asked for at once.
    @Transactional(readOnly = true)
    public Function<UUID, String> namesOf(Collection<UUID> accountIds) {
        var names = accounts.byIds(accountIds).stream().collect(Collectors.toMap(Account::accountId, Account::name));
        return id -> names.getOrDefault(id, ITSELF);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
