package plumbline.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Where the vault's files and its key lie: `vault/` and `keys/vault.key` below `plumbline.data`.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VaultConfiguration {
    private static final String KEY = "vault.key";

    @Bean
    Disk objectDisk(@Value("${plumbline.data:data}") Path data) throws IOException {
        return Directory.at(data.resolve("vault/objects"));
    }

    @Bean
    Disk uploadDisk(@Value("${plumbline.data:data}") Path data) throws IOException {
        return Directory.at(data.resolve("vault/uploads"));
    }

    @Bean
    ObjectFiles objectFiles(@Qualifier("objectDisk") Disk disk, MasterKey master) {
        return new ObjectFiles(disk, master);
    }

    /// Drawn at the first start. Without this file the vault cannot be read: a backup needs it, kept apart from the
    /// data.
    @Bean
    MasterKey vaultKey(
            @Value("${plumbline.data:data}") Path data, @Qualifier("objectDisk") Disk objects, SecureRandom random)
            throws IOException {
        var keys = Directory.at(data.resolve("keys"));
        var file = keys.path().resolve(KEY);
        if (!Files.exists(file)) {
            if (!objects.list().isEmpty()) {
                throw new IllegalStateException(
                        "The vault holds objects but its key " + file + " is missing: put it back from the backup");
            }
            draw(keys, random);
        }
        return new MasterKey(
                HexFormat.of().parseHex(Files.readString(file, US_ASCII).strip()), random);
    }

    private static void draw(Directory keys, SecureRandom random) throws IOException {
        var secret = new byte[32];
        random.nextBytes(secret);
        keys.delete(KEY + ".new");
        try (var out = keys.create(KEY + ".new")) {
            out.write(ByteBuffer.wrap((HexFormat.of().formatHex(secret) + "\n").getBytes(US_ASCII)));
            out.sync();
        }
        keys.rename(KEY + ".new", KEY);
        keys.syncNames();
    }
}
