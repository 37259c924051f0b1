package plumbline.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The ground truth of the exports: where each shows an event, or why it does not. Tables `sightings` and `absences`.
final class Sightings implements AutoCloseable {

    private final Tsv sightings;
    private final Tsv absences;

    Sightings(Path folder) throws IOException {
        this.sightings = new Tsv(
                folder.resolve("sightings.tsv"),
                "export",
                "line",
                "lines",
                "event",
                "kind",
                "shown",
                "sender",
                "look",
                "label",
                "characteristic",
                "attachment",
                "words",
                "text");
        this.absences = new Tsv(folder.resolve("absences.tsv"), "export", "event", "reason");
    }

    /// The witness who writes down what one export shows.
    Witness of(String export) {
        return new Witness() {
            @Override
            public void wrote(Glimpse.Seen seen, long line, long lines, String sender, String text) {
                row(export, line, lines, seen, sender, text);
            }

            @Override
            public void filled(long line, String text) {
                sightings.row(export, line, 1, "-", "filler", "-", "-", "WHOLE", Label.ORDINARY, "-", "-", text, text);
            }

            @Override
            public void missed(Glimpse.Missed missed) {
                absences.row(export, missed.happening().id(), missed.reason());
            }
        };
    }

    private void row(String export, long line, long lines, Glimpse.Seen seen, String sender, String text) {
        Happening happening = seen.happening();
        Meaning meaning = happening instanceof Happening.Said said ? said.meaning() : Meaning.ORDINARY;
        sightings.row(
                export,
                line,
                lines,
                happening.id(),
                Cells.kind(happening),
                seen.shown(),
                sender,
                seen.look(),
                meaning.label(),
                Cells.orDash(meaning.characteristic()),
                happening instanceof Happening.Said said ? Cells.attachment(said.body()) : "-",
                Cells.words(seen),
                text);
    }

    @Override
    public void close() {
        List.of(sightings, absences).forEach(Tsv::close);
    }
}
