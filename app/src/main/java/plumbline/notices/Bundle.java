package plumbline.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import plumbline.vault.Sha256;

/// The list of all that was served together, as text. Its own hash stands for the whole bundle: who holds the
/// files and this list can check them with any tool that computes SHA-256.
record Bundle(String code, Sha256 html, Sha256 pdf, List<Enclosure> enclosures) {

    byte[] bytes() {
        var text = new StringBuilder("Plumbline notice bundle 1: SHA-256 and name, one a line\n");
        line(text, html.hex(), code + ".html");
        line(text, pdf.hex(), code + ".pdf");
        for (Enclosure enclosure : enclosures) {
            var sha256 = enclosure.sha256();
            line(text, sha256 == null ? "-".repeat(64) : sha256.hex(), enclosure.title());
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void line(StringBuilder text, String hash, String name) {
        text.append(hash).append("  ").append(name).append('\n');
    }
}
