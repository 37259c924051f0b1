package plumbline.chat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.chat.Detection.Confidence;

/// Says what a file is. The door of this library.
///
/// ```java
/// switch (ChatFormats.detect(Source.file(path))) {
///     case Detection.Recognised r -> r.export().read(ReadOptions.assuming(london), event -> store(event));
///     case Detection.Unrecognised u -> refuse(u.reason());
///     case Detection.Refused f -> refuse(f.reason());
/// }
/// ```
public final class ChatFormats {

    private ChatFormats() {}

    /// Reads as much of the file as is needed to be sure; for text exports that is all of it, once.
    public static Detection detect(Source source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) {
            return new Detection.Unrecognised("the file is empty");
        }
        if (start[0] == 'P' && start[1 % start.length] == 'K') {
            return ArchivedExport.detect(source);
        }
        return member(source, "", Set.of(), List.of());
    }

    /// A file that is not an archive, alone or out of one.
    static Detection member(Source source, String part, Set<String> files, List<String> notes) throws IOException {
        Encoding encoding = Encoding.of(source);
        List<String> all = new ArrayList<>(notes);
        if (encoding != Encoding.UTF_8) {
            all.add("the file is in UTF-16, in which no messenger exports: another program saved it again");
        }
        TelegramJson telegram = TelegramJson.of(source, encoding, part, files, all);
        if (telegram != null) {
            return new Detection.Recognised(
                    telegram,
                    Confidence.CERTAIN,
                    telegram.reason(),
                    new DateOrderDecision.NotNeeded("dates are written with the year first"));
        }
        return text(source, encoding, part, files, all);
    }

    private static Detection text(Source source, Encoding encoding, String part, Set<String> files, List<String> notes)
            throws IOException {
        TextSurvey survey = TextSurvey.of(source, encoding);
        ShapeSurvey ruling = survey.ruling();
        if (ruling == null || !survey.headerFirst() && ruling.headers() < 2) {
            return new Detection.Unrecognised(
                    "no line begins with a date and a time as WhatsApp writes them, and the file"
                            + " is neither a .zip nor JSON");
        }
        Conversation conversation = ConversationName.of(part.isEmpty() ? source.name() : part, source.name());
        WhatsAppText export = new WhatsAppText(source, encoding, part, ruling, conversation, files, notes);
        String reason = ruling.headers() + " of " + survey.lines() + " lines begin with "
                + HeaderShape.words(ruling.shape()) + "; " + export.dateOrder().reason();
        return new Detection.Recognised(export, confidence(survey, ruling), reason, export.dateOrder());
    }

    private static Confidence confidence(TextSurvey survey, ShapeSurvey ruling) {
        if (!survey.headerFirst()) {
            return Confidence.WEAK;
        }
        return ruling.headers() >= 3 ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
