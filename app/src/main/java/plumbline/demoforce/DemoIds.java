package plumbline.demoforce;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// Ids that follow from what they name, so that a step which is done again finds what it did before.
final class DemoIds {

    private DemoIds() {}

    static UUID person(plumbline.demo.Person person) {
        return of("person/" + person.id());
    }

    static UUID report() {
        return of("report");
    }

    static UUID operation() {
        return of("operation");
    }

    static UUID exhibit(plumbline.demo.Exhibit exhibit) {
        return of("exhibit/" + exhibit.reference());
    }

    static UUID allegation(plumbline.demo.Part part) {
        return of("allegation/" + part);
    }

    static UUID coding(plumbline.demo.Part part, String words) {
        return of("coding/" + part + "/" + words);
    }

    static UUID citation(plumbline.demo.Part part) {
        return of("citation/" + part);
    }

    static UUID step(plumbline.demo.Part part, Story.Told told) {
        return of(
                "step/" + part + "/" + told.number() + "/" + told.step().kind().id());
    }

    static UUID thread(plumbline.demo.Part part, String name) {
        return of("thread/" + part + "/" + name);
    }

    static UUID imported(String kind) {
        return of("import/" + kind);
    }

    static UUID outsider(String name) {
        return of("outsider/" + name);
    }

    static UUID duty(UUID person, LocalDate day) {
        return of("duty/" + person + "/" + day);
    }

    static UUID aftercare(String name) {
        return of("aftercare/" + name);
    }

    /// An id of vetting's, which names its applications itself.
    static UUID named(String name) {
        return of("vetting/" + name);
    }

    private static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("plumbline-demonstration/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
