package plumbline.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A poll: a first line "POLL:", the question, then a line for each option with its votes in parentheses.
final class PollReader implements Form {

    private static final List<String> POLLS = Placeholders.phrases("POLL");
    private static final List<String> OPTIONS = Placeholders.phrases("OPTION");

    @Override
    public @Nullable Content read(String text, boolean marked) {
        return text.indexOf('\n') > 0 && text.indexOf(':') > 0 ? read(text) : null;
    }

    private static @Nullable Content read(String text) {
        String plain = Marks.strip(text);
        int colon = plain.indexOf(':');
        if (colon < 0 || !POLLS.contains(plain.substring(0, colon))) {
            return null;
        }
        StringBuilder question = new StringBuilder();
        List<Content.Option> options = new ArrayList<>();
        for (String line : plain.substring(colon + 1).split("\n")) {
            Content.Option option = option(line.strip());
            if (option != null) {
                options.add(option);
            } else if (options.isEmpty() && !line.isBlank()) {
                question.append(question.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        return options.isEmpty() ? null : new Content.Poll(question.toString(), options);
    }

    private static Content.@Nullable Option option(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || !OPTIONS.contains(line.substring(0, colon))) {
            return null;
        }
        String text = line.substring(colon + 1).strip();
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return new Content.Option(text, 0);
        }
        String count = text.substring(open + 1, text.length() - 1).replaceAll("[^0-9]", "");
        int votes = count.isEmpty() || count.length() > 6 ? 0 : Integer.parseInt(count);
        return new Content.Option(text.substring(0, open).strip(), votes);
    }
}
