package plumbline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Citation RULE = Citation.confirmed("A rule", "reg 1", "");

    @Test
    void the_first_refusal_stands_and_nothing_further_is_asked() {
        var first = Verdict.refused("GATE-1", "No.", "Nothing would.", RULE);

        assertThat(first.and(() -> {
                    throw new AssertionError("asked on after a refusal");
                }))
                .isSameAs(first);
        assertThat(Verdict.allowed().and(() -> first)).isSameAs(first);
        assertThat(first.isAllowed()).isFalse();
    }

    @Test
    void cautions_add_up_in_the_order_found() {
        var both = Verdict.caution("C9", "First.", RULE).and(() -> Verdict.caution("C11", "Second.", RULE));

        assertThat(both)
                .isEqualTo(new Verdict.Allowed(List.of(
                        new Verdict.Caution("C9", "First.", RULE), new Verdict.Caution("C11", "Second.", RULE))));
        assertThat(both.isAllowed()).isTrue();
    }
}
