package plumbline.chat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the one file with the messages in an archive; the others are its media.
final class ArchivedExport {

    private ArchivedExport() {}

    static Detection detect(Source source) throws IOException {
        return switch (Archive.open(source)) {
            case Archive.Opened.Refused refused -> new Detection.Refused(refused.sentence());
            case Archive.Opened.Open open -> {
                try (Archive archive = open.archive()) {
                    yield detect(source, archive.entries());
                } catch (Archive.Unsound e) {
                    yield new Detection.Refused("the archive was not read further: " + e.getMessage());
                }
            }
        };
    }

    private static Detection detect(Source source, List<Archive.Entry> entries) throws IOException {
        List<Archive.Entry> texts =
                entries.stream().filter(ArchivedExport::mayHoldMessages).toList();
        Archive.Entry chat = choose(texts);
        if (chat == null) {
            String reason = texts.isEmpty()
                    ? "the archive holds no .txt and no result.json among its " + entries.size() + " files"
                    : "the archive holds " + texts.size() + " texts ("
                            + texts.getFirst().name() + ", " + texts.get(1).name()
                            + " …); unpack it and add each chat as an exhibit of its own";
            return new Detection.Unrecognised(reason);
        }
        Set<String> files = new HashSet<>();
        long bytes = 0;
        String folder = chat.name().substring(0, chat.name().lastIndexOf('/') + 1);
        for (Archive.Entry entry : entries) {
            if (!entry.equals(chat)) {
                files.add(entry.name().startsWith(folder) ? entry.name().substring(folder.length()) : entry.name());
                bytes += entry.size();
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("the archive holds " + files.size() + " other files, " + bytes + " bytes unpacked");
        Detection detection = ChatFormats.member(new EntrySource(source, chat), chat.name(), files, notes);
        return detection instanceof Detection.Recognised recognised
                ? new Detection.Recognised(
                        recognised.export(),
                        recognised.confidence(),
                        "in the archive, " + chat.name() + ": " + recognised.reason(),
                        recognised.dateOrder())
                : detection;
    }

    private static boolean mayHoldMessages(Archive.Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.startsWith("__macosx/")
                || name.equals("result.json")
                || name.endsWith("/result.json");
    }

    /// iOS names it `_chat.txt`. On Android it is named after the chat, and a .txt that somebody sent may lie beside
    /// it.
    private static Archive.@Nullable Entry choose(List<Archive.Entry> texts) {
        for (Archive.Entry text : texts) {
            if (text.name().endsWith("_chat.txt") || text.name().endsWith("result.json")) {
                return text;
            }
        }
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        List<Archive.Entry> named = texts.stream()
                .filter(text -> ConversationName.of(text.name(), "").name() != null)
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }
}
