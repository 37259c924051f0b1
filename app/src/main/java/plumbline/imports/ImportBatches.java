package plumbline.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the lines of a file and hands its rows on in batches, each in its own transaction with how far the file is.
/// Lines that an earlier reading accounted for are passed over.
final class ImportBatches implements Lines {
    private static final int BATCH = 500;
    private static final char UNREADABLE = '\uFFFD';

    private final UUID importId;
    private final ImportKind kind;
    private final ImportRepository imports;
    private final RejectedRowRepository rejects;
    private final TransactionTemplate transaction;
    private final BooleanSupplier closing;
    private final List<Row> rows = new ArrayList<>();

    private long held;
    private Account account;
    private @Nullable Heading heading;
    private long lines;
    private boolean stopped;

    ImportBatches(
            Brought brought,
            ImportKind kind,
            ImportRepository imports,
            RejectedRowRepository rejects,
            TransactionTemplate transaction,
            BooleanSupplier closing) {
        this.importId = brought.importId();
        this.kind = kind;
        this.imports = imports;
        this.rejects = rejects;
        this.transaction = transaction;
        this.closing = closing;
        this.held = brought.rowsDone();
        this.account = brought.account();
    }

    @Override
    public boolean line(long number, List<String> cells) {
        lines++;
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (heading == null) {
            heading = heading(cells);
            return true;
        }
        if (lines > held) {
            rows.add(heading.row(number, cells));
        }
        return rows.size() < BATCH || write();
    }

    /// Writes what is left and records the account; false where the reading stopped before the end.
    boolean finish() {
        if (heading == null) {
            throw new Unreadable("The file is empty. Save the table again, with its heading");
        }
        if (stopped || !write()) {
            return false;
        }
        var notes = heading.notes();
        transaction.executeWithoutResult(_ -> {
            imports.finish(importId, account, notes);
            kind.finished(account);
            imports.put(importId, Brought.State.DONE, "");
        });
        return true;
    }

    private Heading heading(List<String> first) {
        var found = Heading.of(first, kind.columns());
        if (!found.missing().isEmpty()) {
            throw new Unreadable("The first line must name the columns, and these are missing: "
                    + String.join(", ", found.missing()) + ". Name them so, or by another name of the list, and bring"
                    + " the file again");
        }
        return found;
    }

    /// False where somebody asked the reading to stop, or the application is going down.
    private boolean write() {
        var stop = transaction.execute(_ -> {
            var sound = rows.stream().filter(row -> !unreadable(row)).toList();
            var became = kind.take(importId, sound).iterator();
            for (var row : rows) {
                account(row, unreadable(row) ? broken() : became.next());
            }
            rows.clear();
            return imports.progressed(importId, held, lines, account);
        });
        held = lines;
        stopped = Boolean.TRUE.equals(stop) || closing.getAsBoolean();
        return !stopped;
    }

    private void account(Row row, Taken taken) {
        account = account.and(taken);
        if (taken instanceof Taken.Rejected why) {
            rejects.add(importId, new RejectedRow(account.rejected(), row.line(), why));
        }
    }

    private static boolean unreadable(Row row) {
        return row.cells().values().stream().anyMatch(cell -> cell.indexOf(UNREADABLE) >= 0 || cell.indexOf(0) >= 0);
    }

    private static Taken broken() {
        return new Taken.Rejected(
                "Whole row", "", "It holds characters that cannot be read", "Save the table as CSV UTF-8 or Excel");
    }
}
