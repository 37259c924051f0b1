package plumbline.web;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Markup reduced to what a reader, a style sheet or a script can notice: order of attributes and classes, white space
/// between elements and the drawing inside an icon do not count.
final class Markup {
    private Markup() {}

    static String normal(String html) {
        var lines = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            write(node, 0, lines);
        }
        return lines.toString();
    }

    private static void write(Node node, int depth, StringBuilder lines) {
        switch (node) {
            case TextNode text when text.isBlank() -> {}
            case TextNode text -> line(depth, text.text().strip(), lines);
            case Element element -> {
                line(depth, opening(element), lines);
                if (!element.normalName().equals("svg")) {
                    element.childNodes().forEach(child -> write(child, depth + 1, lines));
                }
            }
            default -> {}
        }
    }

    private static String opening(Element element) {
        boolean icon = element.normalName().equals("svg");
        String attributes = element.attributes().asList().stream()
                .filter(attribute -> !icon || attribute.getKey().equals("class"))
                .map(Markup::attribute)
                .sorted()
                .collect(Collectors.joining(" "));
        return "<" + element.normalName() + (attributes.isEmpty() ? "" : " " + attributes) + ">";
    }

    private static String attribute(Attribute attribute) {
        String value = attribute.getKey().equals("class")
                ? String.join(
                        " ",
                        new TreeSet<>(
                                java.util.List.of(attribute.getValue().strip().split("\\s+"))))
                : attribute.getValue();
        return attribute.getKey() + "=" + value;
    }

    private static void line(int depth, String text, StringBuilder lines) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
