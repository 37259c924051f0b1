package plumbline.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.decision.ComposedOpinion;

/// Opinions read back from their bytes. There is one form: bytes that are not exactly what the opinion in them would be
/// written as are no opinion.
public final class OpinionBytes {
    private OpinionBytes() {}

    /// The opinion; empty where these are not the bytes of one.
    public static Optional<ComposedOpinion> read(byte[] bytes) {
        try {
            return Optional.of(RecordJson.read(ComposedOpinion.class, new String(bytes, StandardCharsets.UTF_8)))
                    .filter(composed -> Arrays.equals(composed.bytes(), bytes));
        } catch (IllegalStateException | IllegalArgumentException notAnOpinion) {
            return Optional.empty();
        }
    }
}
