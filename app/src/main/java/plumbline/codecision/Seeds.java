package plumbline.codecision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.quality.Seed;
import plumbline.vault.Sha256;
import plumbline.vault.Vault;
import plumbline.web.NotFound;

/// The secret of each month: its hash is on record before anything is drawn by it, its text after the month is over.
///
/// The outside body sets it. Where it set none by the time of the first draw, chance does, and the hash is on record
/// before the draw all the same.
@Service
class Seeds {
    private static final int LIMIT = 1000;
    private static final Citation RULE = Citation.confirmed(
            Instruments.POLICY, "two keys: assignment", "our rule: the hash before, the secret after");

    private final SeedRepository seeds;
    private final Vault vault;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Seeds(SeedRepository seeds, Vault vault, InstantSource clock) {
        this.seeds = seeds;
        this.vault = vault;
        this.clock = clock;
    }

    /// The seed of this month, drawn by chance where none was set.
    @Transactional
    public Seed of(LocalDate month) {
        var held = seeds.of(month);
        if (held.isPresent()) {
            return new Seed(read(held.get().sha256()));
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var seed = new Seed(HexFormat.of().formatHex(bytes));
        keep(month, seed);
        return seed;
    }

    /// Sets the seed of a month that has none.
    @Transactional
    public Verdict set(LocalDate month, Seed seed) {
        if (seeds.of(month).isPresent()) {
            return Verdict.refused("SEED", "This month has its seed already.", "Set the seed of another month.", RULE);
        }
        keep(month, seed);
        return Verdict.allowed();
    }

    /// Publishes the seed of a month that is over.
    @Transactional
    public Verdict publish(LocalDate month) {
        var held = seeds.of(month).orElseThrow(NotFound::new);
        if (!month.plusMonths(1).isAfter(London.day(clock.instant()))) {
            seeds.publish(month, read(held.sha256()));
            return Verdict.allowed();
        }
        return Verdict.refused("SEED", "The month is not over.", "Publish it when the month is over.", RULE);
    }

    @Transactional(readOnly = true)
    public List<SeedRepository.MonthSeed> all() {
        return seeds.all();
    }

    private void keep(LocalDate month, Seed seed) {
        var kept = vault.store(new ByteArrayInputStream(seed.text().getBytes(UTF_8)), LIMIT);
        seeds.set(month, kept.sha256());
    }

    private String read(Sha256 sha256) {
        try (var in = vault.open(sha256)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
