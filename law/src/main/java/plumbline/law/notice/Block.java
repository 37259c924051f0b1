package plumbline.law.notice;

import java.util.List;

/// A piece of a notice as it is read, in plain text: whoever renders it escapes it and adds nothing.
public sealed interface Block {

    /// The head of what follows.
    record Heading(String text) implements Block {}

    /// A paragraph.
    record Paragraph(String text) implements Block {}

    /// Points of a list.
    record Points(List<String> points) implements Block {
        /// Copies the list.
        public Points {
            points = List.copyOf(points);
        }
    }

    /// A particular with its name, such as "Interview on: Tuesday 7 April 2026, 10:00".
    record Row(String label, List<String> lines) implements Block {
        /// Copies the list.
        public Row {
            lines = List.copyOf(lines);
        }
    }

    /// A statement in fixed words.
    ///
    /// @param source what demands it, in words; empty where no law does
    record Said(String text, String source) implements Block {}
}
