package plumbline.certificates;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.ledger.certificate.Attestation;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.NewPasskey;

@Repository
class PasskeyRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    PasskeyRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Returns whether it was new.
    boolean add(UUID accountId, NewPasskey.Made made, byte[] attestationObject) {
        var credential = made.credential();
        return audit.fact("certificates.passkey")
                .with("account_id", accountId)
                .with("credential_id", credential.id())
                .with("credential", credential.toString())
                .with("aaguid", credential.aaguid())
                .with("attestation", made.attestation())
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
                        attestation(row.getString("attestation")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Rows from before say in which form the statement was, and not what it proved.
    private static Attestation attestation(String kept) {
        return Arrays.stream(Attestation.values())
                .filter(one -> one.name().equals(kept))
                .findAny()
                .orElse(kept.equals("none") ? Attestation.NONE : Attestation.UNCHECKED);
    }
}
