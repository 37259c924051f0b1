package plumbline.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

@Repository
class AccountRepository {
    private static final String FOLD = """
            select
                a.account_id,
                a.user_name,
                a.display_name,
                a.organisation,
                a.person_id,
                exists (select 1 from access.account_closed c where c.account_id = a.account_id) as closed,
                exists (select 1 from access.password_set p where p.account_id = a.account_id) as activated,
                coalesce((
                    select string_agg(r.role, ',')
                    from (
                        select distinct on (rc.role) rc.role, rc.granted
                        from access.role_change rc
                        where rc.account_id = a.account_id
                        order by rc.role, rc.seq desc) r
                    where r.granted), '') as roles
            from access.account_opened a
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    AccountRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Optional<Account> byId(UUID accountId) {
        return jdbc.sql(FOLD + "where a.account_id = :id")
                .param("id", accountId)
                .query((row, _) -> account(row))
                .optional();
    }

    /// In the order of their user names.
    List<Account> byIds(Collection<UUID> accountIds) {
        return jdbc.sql(FOLD + "where a.account_id = any(:ids) order by a.user_name")
                .param("ids", accountIds.toArray(UUID[]::new))
                .query((row, _) -> account(row))
                .list();
    }

    Optional<Account> byUserName(String userName) {
        return jdbc.sql(FOLD + "where a.user_name = :name")
                .param("name", userName)
                .query((row, _) -> account(row))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(FOLD + "order by a.user_name")
                .query((row, _) -> account(row))
                .list();
    }

    @Nullable
    String passwordHash(UUID accountId) {
        return jdbc.sql("""
                select p.password_hash
                from access.password_set p
                where p.account_id = :id
                order by p.seq desc
                limit 1
                """)
                .param("id", accountId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void open(Account account) {
        audit.fact("access.account_opened")
                .with("account_id", account.accountId())
                .with("user_name", account.userName())
                .with("display_name", account.name())
                .with("organisation", account.organisation())
                .with("person_id", account.personId())
                .record();
    }

    void close(UUID accountId, String reason) {
        audit.fact("access.account_closed")
                .with("account_id", accountId)
                .with("reason", reason)
                .record();
    }

    void changeRole(UUID accountId, Role role, boolean granted) {
        audit.fact("access.role_change")
                .with("account_id", accountId)
                .with("role", role)
                .with("granted", granted)
                .record();
    }

    void setPassword(UUID accountId, String hash) {
        audit.fact("access.password_set")
                .with("account_id", accountId)
                .with("password_hash", hash)
                .record();
    }

    void issueActivation(UUID accountId, byte[] codeHash, Instant expiresAt) {
        audit.fact("access.activation_issued")
                .with("account_id", accountId)
                .with("code_hash", codeHash)
                .with("expires_at", expiresAt)
                .record();
    }

    /// The account whose newest code this is, unused and in time.
    Optional<UUID> accountOfActivation(byte[] codeHash, Instant now) {
        return jdbc.sql("""
                select i.account_id
                from access.activation_issued i
                where i.code_hash = :hash
                    and i.expires_at > :now
                    and not exists (select 1 from access.activation_used u where u.code_hash = i.code_hash)
                    and not exists (
                        select 1
                        from access.activation_issued later
                        where later.account_id = i.account_id and later.seq > i.seq)
                """)
                .param("hash", codeHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void useActivation(byte[] codeHash) {
        audit.fact("access.activation_used").with("code_hash", codeHash).record();
    }

    void recordSignIn(@Nullable UUID accountId, String outcome) {
        audit.fact("access.sign_in")
                .with("account_id", accountId)
                .with("outcome", outcome)
                .record();
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Arrays.stream(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                held,
                row.getBoolean("closed"),
                row.getBoolean("activated"));
    }
}
