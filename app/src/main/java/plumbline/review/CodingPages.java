package plumbline.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.cases.Concerned;
import plumbline.cases.OperationHeader;
import plumbline.web.Choice;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// What the pages of coding show.
final class CodingPages {
    private CodingPages() {}

    /// The form as it was sent.
    record Form(
            UUID codingId,
            @Nullable List<String> message,
            @Nullable Set<Code> code,
            @Nullable Set<Characteristic> characteristic,
            @Nullable String note) {
        NewCoding wanted() {
            return new NewCoding(
                    codingId,
                    Chosen.parse(message == null ? List.of() : message),
                    code == null ? Set.of() : code,
                    characteristic == null ? Set.of() : characteristic,
                    Typed.text(note));
        }

        Set<String> codes() {
            return code == null ? Set.of() : code.stream().map(Enum::name).collect(Collectors.toSet());
        }

        Set<String> characteristics() {
            return characteristic == null
                    ? Set.of()
                    : characteristic.stream().map(Enum::name).collect(Collectors.toSet());
        }
    }

    /// Coding what was chosen.
    record New(Problems problems, OperationHeader header, Form form, List<Codable> messages) {
        String title() {
            return messages.size() == 1 ? "Code 1 message" : "Code " + messages.size() + " messages";
        }

        List<Choice> codes() {
            return Arrays.stream(Code.values())
                    .map(code -> Choice.of(code.name(), code.label()).hinting(code.hint()))
                    .toList();
        }

        List<Choice> characteristics() {
            return Arrays.stream(Characteristic.values())
                    .map(one -> Choice.of(one.name(), one.label()))
                    .toList();
        }
    }

    /// What was said of a message, with the name of who said it.
    record Line(Coding coding, String by) {
        String tags() {
            return Arrays.stream(Code.values())
                    .filter(coding.codes()::contains)
                    .map(code ->
                            code == Code.DISCRIMINATORY ? code.label() + " (" + characteristics() + ")" : code.label())
                    .collect(Collectors.joining(", "));
        }

        private String characteristics() {
            return Arrays.stream(Characteristic.values())
                    .filter(coding.characteristics()::contains)
                    .map(Characteristic::label)
                    .collect(Collectors.joining(", "));
        }

        String shortHash() {
            return coding.message().exhibit().hex().substring(0, 12);
        }
    }

    /// The coded messages of an operation.
    ///
    /// @param shown those with the code asked for, or all
    /// @param total how many are coded in all
    record All(
            Problems problems,
            OperationHeader header,
            @Nullable Code code,
            List<Line> shown,
            int total,
            List<Concerned> people,
            Set<String> ticked) {
        UUID operationId() {
            return header.operation().operationId();
        }

        List<Choice> persons() {
            return people.stream()
                    .map(one ->
                            Choice.of(one.personId().toString(), one.person().title()))
                    .toList();
        }

        List<Choice> codes() {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(Choice.of("", "All codes")),
                            Arrays.stream(Code.values()).map(one -> Choice.of(one.name(), one.label())))
                    .toList();
        }
    }
}
