package plumbline.audit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.VerifierKey;

/// Where time, randomness and keys come from, and the log's parts put together. Tests put their own in these places.
@Configuration
@EnableScheduling
class AuditConfiguration {

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    RecorderKey recorderKey(@Value("${plumbline.data:./data}") Path data, SecureRandom random) {
        String secret = KeyFile.secret(
                data.resolve("keys/recorder.key"), () -> HexFormat.of().formatHex(drawn(random)));
        return new RecorderKey(HexFormat.of().parseHex(secret));
    }

    /// The log's signing key. Its name is the log's, so a log that is renamed needs a new key and is another log. Where
    /// no name is given, it is the one in the key.
    @Bean
    SigningKey logKey(
            @Value("${plumbline.data:./data}") Path data,
            @Value("${plumbline.log.origin:#{null}}") @Nullable String origin,
            SecureRandom random) {
        Path file = data.resolve("keys/log.key");
        SigningKey key = SigningKey.parse(KeyFile.secret(
                file,
                () -> SigningKey.of(
                                origin == null ? "plumbline.example/log" : origin, SignatureType.ED25519, drawn(random))
                        .encode()));
        if (origin != null && !key.verifier().name().equals(origin)) {
            throw new IllegalStateException(
                    "plumbline.log.origin is " + origin + ", but the key in " + file + " signs as "
                            + key.verifier().name() + ": a log keeps its name for life, so put the old name back");
        }
        return key;
    }

    @Bean
    VerifierKey verifierKey(SigningKey logKey) {
        return logKey.verifier();
    }

    @Bean
    LastSigned lastSigned(@Value("${plumbline.data:./data}") Path data, VerifierKey key) {
        return new LastSigned(data.resolve("keys/last-checkpoint"), key);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    /// For readers: as the runtime role, which may look at the log and not write it.
    @Bean
    LogRepository logRepository(JdbcClient jdbc) {
        return new LogRepository(jdbc);
    }

    @Bean
    TileRepository tileRepository(JdbcClient jdbc) {
        return new TileRepository(jdbc);
    }

    @Bean
    LogWorker logWorker(
            @Qualifier("sequencerDataSource") DataSource source,
            JdbcClient requests,
            RecorderKey recorder,
            SigningKey logKey,
            LastSigned lastSigned,
            Bell bell,
            InstantSource time,
            @Value("${plumbline.log.cadence:10s}") Duration cadence) {
        JdbcClient jdbc = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        LogRepository log = new LogRepository(jdbc);
        TileRepository tiles = new TileRepository(jdbc);
        return new LogWorker(
                new Sequencer(transaction, log, tiles, recorder, time),
                new Publisher(transaction, log, tiles, lastSigned, logKey, time),
                bell,
                cadence,
                () -> {
                    SafeguardsRepository.demand(requests);
                    SafeguardsRepository.demand(jdbc);
                });
    }

    @Bean
    Reconciliations reconciliations(
            PlatformTransactionManager transactions,
            RecordRepository record,
            LogRepository log,
            TileRepository tiles,
            RecorderKey recorder,
            LastSigned lastSigned,
            InstantSource time,
            ReconciliationRepository results) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Reconcile reconcile = new Reconcile(transaction, record, log, tiles, recorder, lastSigned, time);
        return new Reconciliations(reconcile, results, transaction);
    }

    @Bean
    BundleExport bundleExport(
            PlatformTransactionManager transactions,
            RecordRepository record,
            LogRepository log,
            TileRepository tiles,
            SigningKey logKey) {
        return new BundleExport(new TransactionTemplate(transactions), record, log, tiles, logKey);
    }

    private static byte[] drawn(SecureRandom random) {
        byte[] secret = new byte[SigningKey.SEED_BYTES];
        random.nextBytes(secret);
        return secret;
    }
}
