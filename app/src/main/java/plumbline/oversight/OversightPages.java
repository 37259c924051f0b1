package plumbline.oversight;

import java.util.Locale;
import java.util.Optional;
import plumbline.audit.Finding;
import plumbline.audit.Reconciliation;
import plumbline.audit.Standing;
import plumbline.web.Dates;

/// What the pages of this feature show.
final class OversightPages {
    private OversightPages() {}

    /// @param key the log's verification key
    /// @param reconciliation the last one, if there was any
    record Record(Standing standing, String key, Optional<Reconciliation> reconciliation, boolean running) {

        String size() {
            return entries(standing.size());
        }

        String waiting() {
            return standing.waiting() == 0
                    ? "None"
                    : number(standing.waiting()) + (standing.waiting() == 1 ? " fact" : " facts");
        }

        String checkpoint() {
            return standing.checkpoint()
                    .map(signed -> entries(signed.size()) + ", signed " + Dates.dateTime(signed.at()))
                    .orElse("None signed yet");
        }

        String result(Reconciliation result) {
            String compared = number(result.rows()) + (result.rows() == 1 ? " row" : " rows") + " compared";
            return result.clean()
                    ? "Everything is as it was recorded: " + compared
                    : number(result.findings()) + (result.findings() == 1 ? " finding: " : " findings: ") + compared;
        }

        String kind(Finding finding) {
            return switch (finding.kind()) {
                case ALTERED -> "Altered";
                case REMOVED -> "Removed";
                case UNRECORDED -> "Never recorded";
                case LOG -> "Log";
                case SMUGGLED -> "Smuggled";
                case GUARD -> "Guard off";
            };
        }

        private static String entries(long entries) {
            return number(entries) + (entries == 1 ? " entry" : " entries");
        }

        private static String number(long number) {
            return String.format(Locale.UK, "%,d", number);
        }
    }
}
