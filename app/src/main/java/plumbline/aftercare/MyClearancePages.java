package plumbline.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.vetting.after.ActKind;
import plumbline.web.Dates;

/// What a holder sees about their own clearance: what they told, and what was served on them. Nothing else.
final class MyClearancePages {
    private MyClearancePages() {}

    /// Something told.
    record Change(Instant at, ChangeTold told) {
        String what() {
            return Labels.of(told.change());
        }
    }

    /// Something of which the person was given notice.
    ///
    /// @param words as they were given to the person
    /// @param ordered what is in force because of it
    /// @param lines where it stands, in sentences
    /// @param turn what the person may do now; null if nothing
    record Served(String title, String words, List<String> ordered, List<String> lines, Holding.@Nullable Turn turn) {
        /// Copies the lists.
        Served {
            ordered = List.copyOf(ordered);
            lines = List.copyOf(lines);
        }
    }

    /// How an own act is called where the person does it.
    static String title(ActKind kind) {
        return switch (kind) {
            case RESPONDED -> "Respond to the notice";
            case PANEL_APPEALED -> "Appeal to the panel";
            case TRIBUNAL_APPEALED -> "Appeal to the Police Appeals Tribunal";
            case RESTRICTION_ANSWERED -> "Make representations";
            default -> throw new IllegalArgumentException(kind + " is nothing that a holder does");
        };
    }

    /// @param lastReturn when the annual review was last returned; null if never
    /// @param due by when the next is; null where that is not known
    record Own(
            List<Change> changes,
            List<Served> served,
            @Nullable Instant lastReturn,
            @Nullable LocalDate due) {
        String annual() {
            var returned = lastReturn == null
                    ? "You have not returned one here yet."
                    : "You last returned it on " + Dates.date(lastReturn) + ".";
            return due == null ? returned : returned + " The next is due by " + Dates.date(due) + ".";
        }
    }

    /// A form.
    record Form(String title, String path, Asking asking) {}
}
