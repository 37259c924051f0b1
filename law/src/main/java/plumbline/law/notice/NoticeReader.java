package plumbline.law.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.conduct.RuleSet;

/// Reads the files of one dated version; what a file may hold is told in their `README.txt`.
///
/// A file that is not as it must be stops the program: a notice with a hole in it is worse than none.
final class NoticeReader {

    static final String HOUSE = "House rule";

    private final LocalDate version;
    private final Map<String, String> instruments = new LinkedHashMap<>();

    NoticeReader(LocalDate version, List<String> instrumentLines) {
        this.version = version;
        for (Entry entry : Entry.read(instrumentLines)) {
            entry.forEach(instruments::put);
        }
    }

    /// The statements of one file.
    List<Statement> statements(List<String> lines) {
        return Entry.read(lines).stream()
                .map(entry -> new Statement(
                        entry.demand("Statement"), reach(entry), citation(entry.demand("Law")), entry.demand("Text")))
                .toList();
    }

    /// The notice of one file; `common` stands before its own fields and text.
    Notice notice(List<String> lines, List<String> common) {
        int text = lines.indexOf("Text:");
        List<Entry> entries = Entry.read(lines.subList(0, text));
        Entry head = entries.getFirst();
        List<String> before = head.value("Head", "").equals("own") ? List.of("Text:") : common;
        int beforeText = before.indexOf("Text:");
        return new Notice(
                head.demand("Notice"),
                version,
                language(head.value("Language", Language.ENGLISH.label())),
                head.demand("Title"),
                under(head),
                head.demand("Sent by"),
                head.demand("Sent to"),
                head.has("Addressed"),
                head.demand("When"),
                words(head.value("Clocks", "")),
                head.has("May be withheld") ? head.demand("May be withheld") : null,
                whole(head),
                Stream.concat(
                                Entry.read(before.subList(0, beforeText)).stream(),
                                entries.stream().skip(1))
                        .map(this::field)
                        .toList(),
                Stream.concat(
                                pieces(before.subList(beforeText + 1, before.size())).stream(),
                                pieces(lines.subList(text + 1, lines.size())).stream())
                        .toList());
    }

    private List<Under> under(Entry head) {
        String special = "Under for ";
        return Stream.concat(
                        head.names()
                                .filter(name -> name.startsWith(special))
                                .map(name -> new Under(
                                        Reach.parse(name.substring(special.length())), citation(head.demand(name)))),
                        Stream.of(new Under(Reach.EVERYBODY, citation(head.demand("Under")))))
                .toList();
    }

    private static Reach whole(Entry head) {
        Reach said = Reach.parse(head.demand("For") + "," + head.demand("Routes"));
        Set<RuleSet> ruleSets = head.has("Rule sets")
                ? Reach.parse(head.demand("Rule sets")).ruleSets()
                : EnumSet.complementOf(EnumSet.of(RuleSet.RS_2012));
        return new Reach(ruleSets, said.capacities(), said.routes());
    }

    private Field field(Entry entry) {
        boolean mandatory = entry.has("Field");
        String kind = entry.value("Kind", "line");
        String[] parts = kind.split(":", 2);
        return new Field(
                entry.demand(mandatory ? "Field" : "Optional field"),
                entry.demand("Label"),
                entry.demand("Says"),
                FieldKind.parse(parts[0].strip()),
                parts.length == 2
                        ? Stream.of(parts[1].split(";")).map(String::strip).toList()
                        : List.of(),
                mandatory,
                entry.has("Needed when") ? Needed.parse(entry.demand("Needed when")) : List.of(),
                reach(entry),
                citation(entry.demand("Law")));
    }

    private static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : joined(lines)) {
            Reach reach = Reach.EVERYBODY;
            String rest = line.strip();
            if (rest.startsWith("[")) {
                int end = rest.indexOf(']');
                reach = Reach.parse(rest.substring(1, end));
                rest = rest.substring(end + 1).strip();
            }
            pieces.add(piece(rest, reach));
        }
        return pieces;
    }

    private static List<String> joined(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(" ")) {
                whole.set(whole.size() - 1, whole.getLast() + " " + line.strip());
            } else if (!line.isBlank()) {
                whole.add(line);
            }
        }
        return whole;
    }

    private static Piece piece(String line, Reach reach) {
        String rest = line.substring(1).strip();
        return switch (line.charAt(0)) {
            case '#' -> new Piece(Piece.Shape.HEADING, rest, reach);
            case '*' -> new Piece(Piece.Shape.POINT, rest, reach);
            case '|' -> new Piece(Piece.Shape.ROW, rest, reach);
            case '>' -> new Piece(Piece.Shape.STATEMENT, rest, reach);
            default -> new Piece(Piece.Shape.PARAGRAPH, line, reach);
        };
    }

    static Reach reach(Entry entry) {
        return entry.has("Only") ? Reach.parse(entry.demand("Only")) : Reach.EVERYBODY;
    }

    /// Reads "PCR, reg 17(1) | unconfirmed | why".
    Citation citation(String words) {
        String[] cells = words.split("\\|", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("a law reads 'instrument, provision | mark | note': " + words);
        }
        String[] place = cells[0].split(",", 2);
        String instrument = instruments.get(place[0].strip());
        if (instrument == null) {
            throw new IllegalStateException("no such instrument: " + words);
        }
        Mark mark = Stream.of(Mark.values())
                .filter(one -> one.label().equals(cells[1].strip()))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("neither confirmed nor unconfirmed: " + words));
        return new Citation(instrument, place.length == 2 ? place[1].strip() : "", mark, cells[2].strip());
    }

    private static Language language(String label) {
        return Stream.of(Language.values())
                .filter(one -> one.label().equals(label))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no such language: " + label));
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
