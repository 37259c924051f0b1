package plumbline.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.vetting.after.WithdrawalAct;
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

    /// A notice that was served.
    ///
    /// @param answered whether the response is on record
    record Served(UUID courseId, WithdrawalAct.NoticeServed notice, boolean answered, boolean open) {}

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
