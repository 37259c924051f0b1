package plumbline.evidence;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import plumbline.cases.OperationHeader;
import plumbline.chat.EventTime;
import plumbline.chat.Warning;
import plumbline.web.DateParts;
import plumbline.web.MomentParts;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the pages of this feature show.
final class EvidencePages {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter UTC_MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter UTC_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.UK).withZone(ZoneOffset.UTC);

    private EvidencePages() {}

    record Line(
            Exhibit exhibit,
            @Nullable Custody custody,
            @Nullable Job job,
            @Nullable Reading reading,
            @Nullable Reread reread) {
        String title() {
            return custody == null ? exhibit.fileName() : custody.reference() + ", " + exhibit.fileName();
        }

        String state() {
            return custody == null ? "Custody not recorded" : job == null ? "" : job.label();
        }
    }

    record Exhibits(OperationHeader header, List<Line> exhibits) {}

    /// @param exhibitId that a new file will have
    /// @param underWay what this person has begun to bring and not ended
    record Bring(Problems problems, OperationHeader header, UUID exhibitId, List<ExhibitUpload> underWay) {
        String uploads() {
            return "/operations/" + header.operation().operationId() + "/uploads";
        }
    }

    record CustodyPage(Problems problems, OperationHeader header, Exhibit exhibit, CustodyForm form) {}

    record CustodyForm(
            @Nullable String reference,
            @Nullable String seizedBy,
            @Nullable String seizedFrom,
            @Nullable String power,
            @BindParam("seized-day") @Nullable String seizedDay,
            @BindParam("seized-month") @Nullable String seizedMonth,
            @BindParam("seized-year") @Nullable String seizedYear,
            @Nullable String seizedTime,
            @Nullable String place,
            @Nullable String labSha256,
            @Nullable String zone,
            @Nullable String zoneKnown) {
        static final CustodyForm EMPTY =
                new CustodyForm(null, null, null, null, null, null, null, null, null, null, "Europe/London", null);

        MomentParts seized() {
            return new MomentParts("seized", new DateParts(seizedDay, seizedMonth, seizedYear), seizedTime);
        }
    }

    /// How far a reading is.
    record Progress(boolean active, long done, long total, String words) {
        static Progress of(@Nullable Job job) {
            return job == null
                    ? new Progress(false, 0, 0, "")
                    : new Progress(
                            job.state().active(),
                            job.bytesRead(),
                            job.bytesTotal(),
                            String.format(
                                    Locale.UK,
                                    "%,d events so far, %,d of %,d bytes",
                                    job.events(),
                                    job.bytesRead(),
                                    job.bytesTotal()));
        }
    }

    record Show(
            OperationHeader header,
            Line line,
            List<ConversationSummary> conversations,
            List<RejectRepository.Place> rejects,
            int rejectsInAll,
            String recordedBy) {
        Progress progress() {
            return Progress.of(line.job());
        }

        String base() {
            return "/operations/" + line.exhibit().operationId() + "/exhibits/"
                    + line.exhibit().exhibitId();
        }
    }

    /// @param older address of the page before, or null
    /// @param newer address of the page after, or null
    record Conversation(
            OperationHeader header,
            Line line,
            ConversationSummary conversation,
            List<Entry> entries,
            @Nullable String older,
            @Nullable String newer) {
        String base() {
            return "/operations/" + line.exhibit().operationId() + "/exhibits/"
                    + line.exhibit().exhibitId();
        }

        /// Whether the entry is the first of its day on this page.
        boolean opensDay(int index) {
            var day = day(entries.get(index));
            return day != null && (index == 0 || !day.equals(day(entries.get(index - 1))));
        }

        @Nullable
        String day(Entry entry) {
            var local = local(entry);
            return local == null
                    ? null
                    : DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).format(local);
        }

        String time(Entry entry) {
            var local = local(entry);
            return local == null ? "no time" : (toTheMinute(entry) ? MINUTES : SECONDS).format(local);
        }
    }

    /// @param hex the first of its bytes
    /// @param found hash of all of them, computed while they were shown
    record Detail(OperationHeader header, Exhibit exhibit, Entry entry, String hex, int bytesShown, String found) {
        boolean intact() {
            return found.equals(entry.rawSha256());
        }

        boolean cut() {
            return bytesShown < entry.byteLength();
        }

        String title() {
            return (entry.system() ? "System event " : "Message ") + entry.ordinal();
        }

        String base() {
            return "/operations/" + exhibit.operationId() + "/exhibits/" + exhibit.exhibitId();
        }

        List<SummaryRow> rows() {
            var zone = switch (EventTime.Basis.valueOf(entry.zoneBasis())) {
                case ASSUMED -> "assumed";
                case KNOWN -> "established";
                case RECORDED -> "recorded in the export";
            };
            var sender = entry.sender() == null ? "" : entry.sender();
            return List.of(
                    SummaryRow.of("Sender", entry.senderId() == null ? sender : sender + " (" + entry.senderId() + ")"),
                    SummaryRow.of("Kind", entry.kind().toLowerCase(Locale.ROOT)),
                    SummaryRow.of(
                            "Time on the handset",
                            entry.localTime() == null ? null : entry.localTime().toString()),
                    SummaryRow.of("Time zone", entry.zone() + ", " + zone),
                    SummaryRow.of(
                            "Earliest UTC",
                            entry.utcEarliest() == null
                                    ? null
                                    : entry.utcEarliest().toString()),
                    SummaryRow.of(
                            "Latest UTC",
                            entry.utcLatest() == null ? null : entry.utcLatest().toString()),
                    SummaryRow.of("Place in the exhibit", place()),
                    SummaryRow.of("SHA-256 of these bytes", entry.rawSha256()),
                    SummaryRow.of("SHA-256 of the exhibit", exhibit.sha256().hex()));
        }

        private String place() {
            return (entry.part().isEmpty() ? "" : entry.part() + ", ") + "line " + entry.line() + ", bytes "
                    + entry.byteOffset() + " to " + (entry.byteOffset() + entry.byteLength() - 1);
        }
    }

    static String utc(Entry entry) {
        var earliest = entry.utcEarliest();
        var latest = entry.utcLatest();
        if (earliest == null || latest == null) {
            return "UTC not known";
        }
        if (entry.fold().equals("GAP")) {
            return "this clock time did not occur in " + entry.zone();
        }
        var shown = (toTheMinute(entry) ? UTC_MINUTES : UTC_SECONDS).format(earliest);
        return entry.fold().equals("OVERLAP") ? shown + " or an hour later (the clocks went back)" : shown;
    }

    /// Whether the export gives minutes only: then seconds would say more than is known.
    private static boolean toTheMinute(Entry entry) {
        var latest = entry.utcLatest();
        return entry.utcEarliest() != null
                && latest != null
                && Duration.between(entry.utcEarliest(), latest).toSeconds() % 3600 >= 59;
    }

    static String warning(String name) {
        return Warning.valueOf(name).words();
    }

    private static @Nullable LocalDateTime local(Entry entry) {
        if (entry.localTime() != null) {
            return entry.localTime();
        }
        return entry.utcEarliest() == null
                ? null
                : LocalDateTime.ofInstant(entry.utcEarliest(), java.time.ZoneId.of(entry.zone()));
    }
}
