package plumbline.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Rows that were not understood, as CSV.
record RejectedCsv(Appendable out) {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setHeader("Line", "Column", "Value", "Reason", "What to do")
            .get();

    void write(Consumer<Consumer<RejectedRow>> rows) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        rows.accept(row -> {
            try {
                var why = row.why();
                printer.printRecord(row.line(), why.column(), inert(why.value()), why.reason(), why.remedy());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        printer.flush();
    }

    /// A value that a spreadsheet would take for a formula is shown and not run.
    private static String inert(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
