package plumbline.cases;

import org.springframework.core.Ordered;

/// A page of an allegation, contributed as a bean by the feature that has it. Whoever asks for all of them gets them in
/// their order.
///
/// @param order from left to right
/// @param path below the allegation's own, such as `/case`; empty for what is alleged
public record AllegationTab(int order, String label, String path) implements Ordered {
    @Override
    public int getOrder() {
        return order;
    }
}
