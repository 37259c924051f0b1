package plumbline.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import plumbline.web.NotFound;

/// A message ticked on a page: the field `exhibitId:ordinal`.
///
/// @param ordinal its number in the exhibit, from 0
public record Chosen(UUID exhibitId, long ordinal) {
    /// @throws NotFound where the field names no message: our pages send none such
    static Chosen parse(String field) {
        int colon = field.indexOf(':');
        try {
            return new Chosen(
                    UUID.fromString(field.substring(0, Math.max(colon, 0))),
                    Long.parseLong(field.substring(colon + 1)));
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }

    /// Each message once, in the order of the page.
    static List<Chosen> parse(Collection<String> fields) {
        return fields.stream().map(Chosen::parse).distinct().toList();
    }

    /// The field that [#parse(String)] reads.
    String field() {
        return exhibitId + ":" + ordinal;
    }
}
