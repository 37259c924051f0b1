package plumbline.reviewer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;

/// The desks of those who keep the rosters of the demonstration, on one page: who made a passkey, and a button that
/// signs the next version. In life each desk is a machine of its own.
final class RosterDesk implements Pages {
    private static final String LIST = "list.";
    private static final String STANDINGS = "standings.";

    private final List<RosterBook> books;

    RosterDesk(List<RosterBook> books) {
        this.books = List.copyOf(books);
    }

    @Override
    public Answer get(String path, Form query) throws IOException {
        return path.equals("/") ? Answer.page(page()) : Answer.text(404, "There is no such page.");
    }

    @Override
    public Answer post(String path, byte[] body) throws IOException {
        for (RosterBook book : books) {
            if (path.equals("/" + book.organisation())) {
                book.sign(listed(book, Form.parse(body)));
                return new Answer(303, "text/plain", new byte[0], Map.of("Location", "/"));
            }
        }
        return Answer.text(404, "There is no such roster.");
    }

    /// Who is to be listed, by id, with the standings that were entered.
    private static Map<String, List<String>> listed(RosterBook book, Form form) throws IOException {
        Map<String, List<String>> standings = new LinkedHashMap<>();
        for (String person : people(book).keySet()) {
            if (!form.text(LIST + person).isEmpty()) {
                String held = form.text(STANDINGS + person);
                standings.put(person, held.isEmpty() ? List.of() : List.of(held.split("[,\\s]+")));
            }
        }
        if (standings.isEmpty()) {
            throw new Malformed("tick whoever is to be listed");
        }
        return standings;
    }

    private static Map<String, List<Enrolment>> people(RosterBook book) throws IOException {
        Map<String, List<Enrolment>> people = new TreeMap<>();
        book.enrolments()
                .forEach(one -> people.computeIfAbsent(one.person(), _ -> new ArrayList<>())
                        .add(one));
        return people;
    }

    private Html page() throws IOException {
        Html html = Html.of("""
                <h1>The rosters of both organisations</h1>
                <p class="note">For the demonstration alone. Everybody who opens this page can sign for either organisation.</p>
                <p>In life each organisation keeps its roster on a machine of its own, with a key that nobody else has, and whoever
                signs it asks each person for the code of their passkey. Here one program holds both keys, so that one person can
                play everybody. The force's system has neither: it gets the files that are signed here, as if somebody had
                carried them over, and takes one only with the right signature.</p>
                """);
        for (RosterBook book : books) {
            section(html, book);
        }
        return Html.page("Roster desks", Html.empty(), "The rosters of both organisations", html);
    }

    private static void section(Html html, RosterBook book) throws IOException {
        Roster last = book.last();
        html.markup("<h2>").text(book.organisation()).markup("</h2>\n<p>");
        if (last == null) {
            html.markup("No roster was signed yet.");
        } else {
            html.text("Version " + last.version() + ", signed " + last.from() + ", lists: "
                    + String.join(", ", last.people().stream().map(Person::name).toList()) + ".");
        }
        html.markup("</p>\n");
        Map<String, List<Enrolment>> people = people(book);
        if (people.isEmpty()) {
            html.markup("<p>Nobody has made a passkey yet. Come back when somebody has.</p>\n");
            return;
        }
        html.markup("<form method=\"post\" action=\"/")
                .text(book.organisation())
                .markup("\">\n");
        people.forEach((person, enrolled) -> row(html, person, enrolled, last));
        html.markup("<p><button type=\"submit\">Sign version " + (last == null ? 1 : last.version() + 1) + " for ")
                .text(book.organisation())
                .markup("</button></p>\n</form>\n");
    }

    private static void row(Html html, String person, List<Enrolment> enrolled, @Nullable Roster last) {
        String name = enrolled.getFirst().name();
        html.markup("<fieldset><legend>")
                .text(name)
                .markup("</legend>\n<p class=\"hint\">")
                .text(person)
                .markup("</p>\n");
        enrolled.forEach(one -> html.markup("<p class=\"hint\">A passkey of the model ")
                .text(one.credential().aaguid() + ". " + one.attestation().sentence())
                .markup("</p>\n"));
        html.markup("<p><label class=\"tick\"><input type=\"checkbox\" checked name=\"")
                .text(LIST + person)
                .markup("\"> List ")
                .text(name)
                .markup("</label></p>\n<p><label>Standings, such as never-police, safeguarding <input name=\"")
                .text(STANDINGS + person)
                .markup("\" value=\"")
                .text(String.join(", ", standings(person, last)))
                .markup("\"></label></p></fieldset>\n");
    }

    private static List<String> standings(String person, @Nullable Roster last) {
        return last == null
                ? List.of()
                : last.people().stream()
                        .filter(one -> one.id().equals(person))
                        .flatMap(one -> one.standings().stream())
                        .toList();
    }
}
