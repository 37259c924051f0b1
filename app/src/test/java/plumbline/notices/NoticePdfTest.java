package plumbline.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;
import plumbline.law.notice.Capacity;
import plumbline.law.notice.Chosen;
import plumbline.law.notice.Field;
import plumbline.law.notice.Language;
import plumbline.law.notice.NoticeBook;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.NoticeScope;

/// Each notice as a PDF: whether a screen reader can read it, and whether the same bytes come again.
class NoticePdfTest {
    private static final Instant AT = Instant.parse("2026-11-25T10:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /// Each notice once, in the first scope that has it.
    static Stream<NoticeForm> notices() {
        return NoticeBook.standard().on(TODAY).stream()
                .map(notice -> form(
                        notice.id(),
                        NoticeScope.all().stream()
                                .filter(notice::appliesTo)
                                .findFirst()
                                .orElseThrow()));
    }

    static NoticeForm form(String id, NoticeScope scope) {
        return ((Chosen.Form) NoticeBook.standard().form(id, scope, Language.ENGLISH, TODAY)).form();
    }

    static NoticeForm first() {
        return form("N2", new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL));
    }

    static Map<String, String> answers(NoticeForm form) {
        Map<String, String> answers = new HashMap<>();
        for (Field field : form.fields()) {
            answers.put(
                    field.key(),
                    switch (field.kind()) {
                        case LINE, TEXT, LIST -> "Words for " + field.key();
                        case DAY -> "2026-12-09";
                        case MOMENT -> "2026-12-09T10:00";
                        case CHOICE -> field.choices().getFirst();
                    });
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_conforms_to_pdf_ua_and_can_be_read_out(NoticeForm form) throws Exception {
        var answers = answers(form);
        byte[] pdf = NoticePdf.of(form.write(answers), AT);
        String text = text(pdf);

        assertThat(failures(pdf)).isEmpty();
        assertThat(form.fields())
                .filteredOn(field -> field.isMandatory(answers))
                .filteredOn(field -> answers.getOrDefault(field.key(), "").startsWith("Words"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(text).contains("Words for " + field.key()));
    }

    @Test
    void the_pdf_is_tagged_has_a_title_and_says_its_language() throws IOException {
        try (var document = Loader.loadPDF(NoticePdf.of(first().write(answers(first())), AT))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Notice of investigation, Words for force");
            assertThat(document.getDocumentInformation().getSubject())
                    .startsWith("Notice of investigation given under regulation 17 of the Police (Conduct)");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(AT);
        }
    }

    @Test
    void the_same_notice_at_the_same_moment_gives_the_same_bytes() {
        var notice = first().write(answers(first()));

        assertThat(NoticePdf.of(notice, AT)).isEqualTo(NoticePdf.of(notice, AT));
        assertThat(Arrays.equals(NoticePdf.of(notice, AT), NoticePdf.of(notice, AT.plusSeconds(1))))
                .isFalse();
    }

    @Test
    void emoji_and_markup_in_a_quoted_message_are_readable_and_harmless() throws Exception {
        var answers = answers(first());
        answers.put("conduct", "Sent \uD83E\uDD21\uFE0F & <script>alert(1)</script> to \u0175\u0177 \u0002 caf\u00e9");
        byte[] pdf = NoticePdf.of(first().write(answers), AT);

        assertThat(text(pdf))
                .contains("Sent [clown face] & <script>alert(1)</script> to \u0175\u0177 ")
                .contains("caf\u00e9");
        assertThat(failures(pdf)).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .forEach(one -> failures.add(one.getRuleId().getClause() + ": " + one.getMessage()));
            if (!result.isCompliant() && failures.isEmpty()) {
                failures.add("not compliant");
            }
        }
        return failures;
    }
}
