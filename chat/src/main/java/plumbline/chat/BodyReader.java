package plumbline.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.Deleted;
import plumbline.chat.Content.Text;
import plumbline.chat.Content.Unavailable;
import plumbline.chat.Content.Why;

/// Says what a message's body stands for: words of a person, or words of the platform in place of something else.
///
/// Newer iOS exports put U+200E before the platform's own words. Where a file does that, the same words without the
/// mark were typed by a person.
final class BodyReader {

    private static final Set<String> EDITED = Set.copyOf(Placeholders.phrases("EDITED"));

    private final boolean marksTell;
    private final Form[] forms;

    /// @param files names of the files that came with the text
    BodyReader(boolean marksTell, Set<String> files) {
        this.marksTell = marksTell;
        this.forms = new Form[] {
            new Placeholders(),
            new AttachmentReader(files),
            new PlaceReader(),
            new PollReader(),
            new OmittedDocument(),
            new CallReader()
        };
    }

    /// What was read.
    ///
    /// @param machine whether the body begins with the platform's mark, so that no person typed it
    /// @param known whether the words were understood
    record Reading(
            Content content,
            boolean edited,
            boolean machine,
            boolean known,
            @Nullable Warning warning) {}

    Reading read(String body) {
        if (body.isEmpty()) {
            return new Reading(new Unavailable(Why.EMPTY), false, false, true, null);
        }
        boolean machine = body.charAt(0) == Marks.MACHINE;
        String text = withoutEdited(body);
        boolean edited = text.length() != body.length();
        boolean marked = text.indexOf(Marks.MACHINE) >= 0;
        Content special = text.isEmpty() ? null : special(text, marked);
        if (special == null) {
            Content content = new Text(marked ? Marks.strip(text).strip() : text);
            return new Reading(content, edited, machine, false, null);
        }
        if (marksTell && !marked && isSentence(special)) {
            return new Reading(new Text(text), edited, false, true, Warning.TYPED_PLACEHOLDER);
        }
        Warning warning = !marked && isSentence(special) ? Warning.MAY_BE_TYPED : null;
        return new Reading(special, edited, machine, true, warning);
    }

    private @Nullable Content special(String text, boolean marked) {
        for (Form form : forms) {
            Content content = form.read(text, marked);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /// Whether the content is written as words that a person could type by chance.
    private static boolean isSentence(Content content) {
        return content instanceof Deleted || content instanceof Content.Call;
    }

    private static String withoutEdited(String body) {
        int open = body.charAt(body.length() - 1) == '>' ? body.lastIndexOf('<') : -1;
        return open >= 0 && EDITED.contains(body.substring(open)) ? wordsBefore(body, open) : body;
    }

    private static String wordsBefore(String body, int at) {
        int end = at;
        while (end > 0 && (Marks.isMark(body.charAt(end - 1)) || body.charAt(end - 1) == ' ')) {
            end--;
        }
        return body.substring(0, end);
    }
}
