package plumbline.ledger.certificate;

import java.nio.ByteBuffer;
import plumbline.ledger.Hash;

/// The first 64 bits of a digest as four words that can be read aloud: sixteen bits a word, consonants for four bits
/// and vowels for two, in turn.
final class Phrase {
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    private static final int WORDS = 4;

    private Phrase() {}

    static String of(Hash digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.bytes());
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int bits = Short.toUnsignedInt(bytes.getShort());
            phrase.append(i == 0 ? "" : "-")
                    .append(CONSONANTS.charAt(bits >>> 12))
                    .append(VOWELS.charAt(bits >>> 10 & 3))
                    .append(CONSONANTS.charAt(bits >>> 6 & 15))
                    .append(VOWELS.charAt(bits >>> 4 & 3))
                    .append(CONSONANTS.charAt(bits & 15));
        }
        return phrase.toString();
    }
}
