package plumbline.imports;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The first sheet of an Excel workbook (.xlsx), read as it streams by, straight out of the vault.
final class ExcelTable {
    /// A small file can unfold to one that no memory holds.
    private static final long LARGEST_PART = 1L << 30;

    private ExcelTable() {}

    static void read(SeekableByteChannel channel, Lines lines) throws IOException {
        try (var zip = opened(channel);
                var source = new ZipFileZipEntrySource(zip);
                var workbook = OPCPackage.open(source)) {
            demandModestParts(zip);
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Unreadable("The workbook has no sheet. Put the table on the first one");
            }
            try (var sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(workbook),
                        new Sheet(lines),
                        new Dates(),
                        false));
                parser.parse(new InputSource(sheet));
            }
        } catch (Enough enough) {
            // Whoever takes the lines wants no more.
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | ParserConfigurationException broken) {
            throw unreadable(broken);
        }
    }

    private static ZipFile opened(SeekableByteChannel channel) {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private static Unreadable unreadable(Exception broken) {
        return new Unreadable("It is no Excel workbook that we can read: " + broken.getMessage()
                + ". Save the table as Excel workbook (.xlsx) or as CSV");
    }

    private static void demandModestParts(ZipFile zip) {
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getSize() > LARGEST_PART) {
                throw new Unreadable("The workbook unfolds to more than a gigabyte. Save the table as CSV");
            }
        }
    }

    /// Stops the parser, which has no other way.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough", null, false, false);
        }
    }

    private static final class Sheet implements SheetContentsHandler {
        private final Lines lines;
        private final List<String> cells = new ArrayList<>();

        Sheet(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int place = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < place) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }

        @Override
        public void endRow(int row) {
            if (!lines.line(row + 1L, List.copyOf(cells))) {
                throw new Enough();
            }
        }
    }

    /// Dates as they are and not as the sheet shows them, which may be with the month first.
    private static final class Dates extends DataFormatter {
        Dates() {
            super(Locale.UK);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean use1904) {
            if (!DateUtil.isADateFormat(index, format) || !DateUtil.isValidExcelDate(value)) {
                return super.formatRawCellContents(value, index, format, use1904);
            }
            LocalDateTime moment = DateUtil.getLocalDateTime(value, use1904);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
    }
}
