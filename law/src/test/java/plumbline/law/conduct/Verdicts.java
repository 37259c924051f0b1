package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import plumbline.law.Verdict;

/// How a verdict reads in a table of examples.
public final class Verdicts {

    private Verdicts() {}

    /// "allowed", "allowed, C9" or "refused, C3"; a refusal must say why, what would help and where that is
    /// written.
    public static String brief(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed(var cautions) -> {
                cautions.forEach(caution -> {
                    assertThat(caution.sentence()).isNotBlank();
                    assertThat(caution.citation().instrument()).isNotBlank();
                });
                yield cautions.isEmpty()
                        ? "allowed"
                        : "allowed, " + cautions.getFirst().rule();
            }
            case Verdict.Refused refused -> {
                assertThat(refused.reason()).endsWith(".");
                assertThat(refused.remedy()).endsWith(".");
                assertThat(refused.citation().instrument()).isNotBlank();
                assertThat(refused.citation().note()).isNotBlank();
                yield "refused, " + refused.rule();
            }
        };
    }

    /// The refusal, where one is expected.
    public static Verdict.Refused refused(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return (Verdict.Refused) verdict;
    }
}
