package plumbline.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import plumbline.vault.Sha256;
import plumbline.vault.Vault;

/// Reads brought files line by line, whichever of the two formats they have.
@Component
class Tables {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Vault vault;

    Tables(Vault vault) {
        this.vault = vault;
    }

    /// Gives every line of the file, empty ones too, from the first.
    void read(Sha256 file, Lines lines) {
        try {
            if (isZip(file)) {
                try (var channel = vault.channel(file)) {
                    ExcelTable.read(channel, lines);
                }
            } else {
                CsvTable.read(() -> vault.open(file), lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isZip(Sha256 file) throws IOException {
        try (var in = vault.open(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }
}
