package plumbline.law.notice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.law.Citation;

/// Citations for readers who do not know what "reg" and "para" stand for. Our house rules are no law and are
/// left out.
final class CitationWords {

    private CitationWords() {}

    /// Such as "regulation 17 of the Police (Conduct) Regulations 2020 (SI 2020/4)"; empty for a house rule.
    static String of(Citation citation) {
        if (citation.instrument().equals(NoticeReader.HOUSE)) {
            return "";
        }
        String provision = provision(citation);
        return provision.isEmpty() ? citation.instrument() : provision + " of the " + citation.instrument();
    }

    /// Each instrument with its provisions, in the order in which they come up.
    static List<String> list(Stream<Citation> citations) {
        Map<String, Set<String>> byInstrument = new LinkedHashMap<>();
        citations
                .filter(citation -> !citation.instrument().equals(NoticeReader.HOUSE))
                .forEach(citation -> byInstrument
                        .computeIfAbsent(citation.instrument(), _ -> new LinkedHashSet<>())
                        .add(provision(citation)));
        return byInstrument.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(String instrument, Set<String> provisions) {
        List<String> named =
                provisions.stream().filter(provision -> !provision.isEmpty()).toList();
        return named.isEmpty() ? instrument : instrument + ": " + String.join("; ", named);
    }

    private static String provision(Citation citation) {
        return citation.provision()
                .replaceAll("\\breg\\b", "regulation")
                .replaceAll("\\brr\\b", "rules")
                .replaceAll("\\br\\b", "rule")
                .replaceAll("\\bSch\\b", "Schedule")
                .replaceAll("\\bpara\\b", "paragraph")
                .replaceAll("\\bs\\b", "section");
    }
}
