package plumbline.evidence;

import java.util.List;
import java.util.Locale;

/// How a rebuild stands, and, once it has ended, what came of it.
///
/// @param exhibits those of the operation; each with what came of reading it again
/// @param adrift messages that the record names and that are no longer at their place; counted at the end
record RebuildStanding(Rebuild rebuild, List<EvidencePages.Line> exhibits, long adrift) {
    /// Whether everything came out as it was.
    boolean identical() {
        return rebuild.whole()
                && rebuild.asBefore()
                && adrift == 0
                && exhibits.stream().allMatch(this::asItWas);
    }

    /// What came of reading an exhibit again, or why it was not read.
    String result(EvidencePages.Line line) {
        var job = line.job();
        if (isReread(line) && line.reread() != null) {
            return line.reread().words();
        }
        if (job == null) {
            return "not read: custody is not recorded";
        }
        return switch (job.state()) {
            case QUEUED -> "";
            case READING -> String.format(Locale.UK, "%,d of %,d bytes", job.bytesRead(), job.bytesTotal());
            case DONE -> "read for the first time";
            case STOPPED, ASKING, FAILED -> "not read: " + job.words();
        };
    }

    String adriftWords() {
        return adrift + (adrift == 1 ? " coded message is" : " coded messages are")
                + " no longer at the place where it was coded. The coding is kept; the list of coded messages shows which";
    }

    /// By bytes while exhibits are read, by messages while the index is made.
    EvidencePages.Progress progress() {
        var queued = exhibits.stream()
                .filter(line -> line.job() != null && line.job().state().active())
                .toList();
        if (queued.isEmpty() || rebuild.indexOnly()) {
            return new EvidencePages.Progress(!rebuild.ended(), rebuild.done(), rebuild.total(), rebuild.words());
        }
        long total =
                exhibits.stream().mapToLong(line -> line.exhibit().length()).sum();
        long left = queued.stream()
                .mapToLong(line -> line.exhibit().length()
                        - (line.job() == null ? 0 : line.job().bytesRead()))
                .sum();
        var words = String.format(
                Locale.UK,
                "%,d of %,d exhibits read, %,d of %,d bytes",
                exhibits.size() - queued.size(),
                exhibits.size(),
                total - left,
                total);
        return new EvidencePages.Progress(!rebuild.ended(), total - left, total, words);
    }

    /// What waits for a person waited before, too; what failed, and what is read otherwise, did not.
    private boolean asItWas(EvidencePages.Line line) {
        if (isReread(line) && line.reread() != null) {
            return line.reread().outcome() != Reread.Outcome.DIFFERENT;
        }
        return rebuild.indexOnly() || line.job() == null || !line.job().again();
    }

    private boolean isReread(EvidencePages.Line line) {
        return line.reread() != null && !line.reread().at().isBefore(rebuild.askedAt());
    }
}
