package plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The operation of ten: seven officers, one special constable, two members of staff, and what is known of them.
///
/// @param report     the words of the first report
/// @param bystanders colleagues who are in the groups and under no suspicion
public record Operation(
        String name, String report, List<Subject> subjects, List<Person> bystanders, List<Background> background) {

    private static final String REPORT = "A broadcaster alleges that ten officers and staff shared discriminatory"
            + " messages and footage in chat groups between September 2025 and May 2026. It holds screenshots from a"
            + " group called \"B Relief\" and asks for a statement by tomorrow noon.";

    public Operation {
        subjects = List.copyOf(subjects);
        bystanders = List.copyOf(bystanders);
        background = List.copyOf(background);
    }

    /// The person who plays `part`; not for [Part#BYSTANDER], which many play.
    public Person who(Part part) {
        return subjects.stream()
                .filter(subject -> subject.part() == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody plays " + part))
                .person();
    }

    static Operation within(Force force) {
        List<Person> constables = force.holders(Unit.RESPONSE, "Police Constable", 11);
        List<Subject> subjects = new ArrayList<>();
        List<Part> officers =
                List.of(Part.RINGLEADER, Part.FILMER, Part.ECHO, Part.LAUGHER, Part.SILENT, Part.ARRESTED);
        for (int i = 0; i < officers.size(); i++) {
            subjects.add(new Subject(constables.get(i), officers.get(i)));
        }
        subjects.add(new Subject(first(force, Unit.RESPONSE, "Sergeant"), Part.SERGEANT));
        subjects.add(new Subject(first(force, Unit.RESPONSE, "Special Constable"), Part.SPECIAL));
        subjects.add(new Subject(first(force, Unit.CONTACT, "Contact Handler"), Part.DISPATCHER));
        subjects.add(new Subject(first(force, Unit.INTELLIGENCE, "Intelligence Analyst"), Part.ANALYST));
        return new Operation(
                "Operation Quillfeather",
                REPORT,
                subjects,
                constables.subList(officers.size(), constables.size()),
                background(constables.get(5), constables.get(0), constables.get(4)));
    }

    private static Person first(Force force, String unit, String rank) {
        return force.holders(unit, rank, 1).getFirst();
    }

    private static List<Background> background(Person arrested, Person ringleader, Person silent) {
        return List.of(
                new Background(
                        arrested,
                        LocalDate.of(2026, 5, 30),
                        "Arrested off duty on suspicion of affray in Osterly Rise; charged the next day and remanded in custody."),
                new Background(
                        ringleader,
                        LocalDate.of(2026, 6, 1),
                        "Moved from response to a post without contact with the public."),
                new Background(
                        silent,
                        LocalDate.of(2026, 4, 21),
                        "Told an inspector in passing that the group \"was not what it should be\"; no note was made."));
    }
}
