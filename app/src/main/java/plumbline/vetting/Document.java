package plumbline.vetting;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import plumbline.web.SummaryRow;

/// One thing on which an application is decided, in words: what the force's assessor reads, whoever reads it.
///
/// @param item what stands for it
public record Document(EvidenceItem item, List<Passage> passages) {

    /// Copies the list.
    public Document {
        passages = List.copyOf(passages);
    }

    /// A part of it.
    public record Passage(String title, List<SummaryRow> rows) {

        /// The same in other words, such as without a name.
        public Passage told(UnaryOperator<String> words) {
            return new Passage(
                    words.apply(title),
                    rows.stream()
                            .map(row -> SummaryRow.of(row.key(), words.apply(Objects.requireNonNull(row.text()))))
                            .toList());
        }
    }
}
