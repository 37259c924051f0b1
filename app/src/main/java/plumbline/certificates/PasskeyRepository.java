package plumbline.certificates;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.ledger.certificate.Credential;

@Repository
class PasskeyRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    PasskeyRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Returns whether it was new.
    boolean add(UUID accountId, Credential credential, String attestation, byte[] attestationObject) {
        return audit.fact("certificates.passkey")
                .with("account_id", accountId)
                .with("credential_id", credential.id())
                .with("credential", credential.toString())
                .with("aaguid", credential.aaguid())
                .with("attestation", attestation)
                .with("attestation_object", attestationObject)
                .recordUnlessHeld("credential_id");
    }

    List<Passkey> of(UUID accountId) {
        return jdbc.sql("""
                        select p.account_id, p.credential, p.attestation, p.recorded_at
                        from certificates.passkey p
                        where p.account_id = :account
                        order by p.seq""")
                .param("account", accountId)
                .query((row, _) -> new Passkey(
                        row.getObject("account_id", UUID.class),
                        Credential.parse(row.getString("credential")),
                        row.getString("attestation"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
