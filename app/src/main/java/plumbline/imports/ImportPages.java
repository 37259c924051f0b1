package plumbline.imports;

import java.util.List;
import java.util.UUID;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class ImportPages {
    private ImportPages() {}

    /// @param kind what the file is
    record Line(Brought brought, ImportKind kind) {}

    record Listed(List<ImportKind> kinds, List<Line> brought) {}

    /// @param importId that a new file will have
    record Bring(Problems problems, ImportKind kind, UUID importId) {}

    /// How far a reading is. How many rows a file has is known at its end, so the bar moves in words alone.
    record Progress(boolean active, long done, long total, String words) {
        static Progress of(Brought brought) {
            var rows = brought.account().in();
            return new Progress(
                    brought.state().active(),
                    0,
                    1,
                    Imports.thousands(rows) + " rows so far, "
                            + Imports.thousands(brought.account().rejected()) + " of them not understood");
        }
    }

    record Show(Brought brought, ImportKind kind, List<RejectedRow> rejects, String by) {
        String base() {
            return "/imports/" + brought.importId();
        }

        Progress progress() {
            return Progress.of(brought);
        }
    }

    static String number(long number) {
        return Imports.thousands(number);
    }
}
