package plumbline.notices;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import plumbline.law.notice.WrittenNotice;

/// A notice as a tagged PDF (PDF/UA-1, ISO 14289-1), readable with a screen reader.
///
/// The same notice at the same moment gives the same bytes: the dates and the document's id come from that
/// moment and not from the clock on the wall, so that a hash can be computed again.
final class NoticePdf {
    private static final float VERSION = 1.7f;

    private NoticePdf() {}

    static byte[] of(WrittenNotice notice, Instant at) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.withProducer("Plumbline");
        builder.useFont(NoticeFont::regular, NoticeFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(NoticeFont::bold, NoticeFont.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null); // nothing is ever fetched, whatever somebody wrote into a field
        builder.withHtmlContent(NoticeHtml.forPaper(notice, NoticeFont::readable), null);
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                date(document, at);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the notice could not be written as a PDF", e);
        }
        return out.toByteArray();
    }

    private static void date(PDDocument document, Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(at.toEpochMilli());
    }
}
