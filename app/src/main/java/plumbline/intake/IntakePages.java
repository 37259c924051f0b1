package plumbline.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import plumbline.web.DateParts;
import plumbline.web.MomentParts;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class IntakePages {
    private IntakePages() {}

    record Reports(List<Report> reports) {}

    record Show(Report report, String recordedBy, List<NextSteps.Step> steps) {}

    record New(Problems problems, Form form) {}

    /// @param reportId made with the empty form, so that sending it twice records one report
    record Form(
            UUID reportId,
            @Nullable Channel channel,
            @Nullable Nature nature,
            @BindParam("received-day") @Nullable String receivedDay,
            @BindParam("received-month") @Nullable String receivedMonth,
            @BindParam("received-year") @Nullable String receivedYear,
            @Nullable String receivedTime,
            @Nullable String title,
            @Nullable String account,
            @Nullable String reporterName,
            @Nullable String reporterContact) {
        MomentParts received() {
            return new MomentParts("received", new DateParts(receivedDay, receivedMonth, receivedYear), receivedTime);
        }
    }
}
