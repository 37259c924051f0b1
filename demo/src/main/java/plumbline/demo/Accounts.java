package plumbline.demo;

import java.util.List;

/// The sign-ins of the demonstration.
final class Accounts {

    private Accounts() {}

    static List<Account> of(Force force, Operation operation) {
        String name = force.name();
        return List.of(
                inside(
                        "intake",
                        "orchard-kettle-lantern",
                        "INTAKE_OFFICER",
                        holder(force, "Complaints Handler"),
                        name,
                        "record a report, open an operation, add people"),
                inside(
                        "investigator",
                        "harbour-thistle-window",
                        "INVESTIGATOR",
                        holder(force, "Detective Sergeant"),
                        name,
                        "upload an export, read and search it, code messages, raise an allegation"),
                inside(
                        "authority",
                        "meadow-anchor-pencil",
                        "APPROPRIATE_AUTHORITY",
                        holder(force, "Detective Superintendent"),
                        name,
                        "see what is due for each person, and why"),
                new Account(
                        "inspector",
                        "granite-willow-compass",
                        "Robin Farholt",
                        "Outside Inspectorate of Police Practice",
                        "INSPECTOR",
                        null,
                        "download the record as a bundle and verify it offline"),
                inside(
                        "administrator",
                        "copper-saddle-violet",
                        "ADMINISTRATOR",
                        holder(force, "Systems Administrator"),
                        name,
                        "see the accounts and the state of the house"),
                inside(
                        "subject",
                        "marble-feather-bridge",
                        "INVESTIGATOR",
                        operation.who(Part.SERGEANT),
                        name,
                        "look for the operation: this investigator is one of the ten, and it does not exist for them"));
    }

    private static Account inside(
            String userName, String password, String role, Person person, String force, String tryThis) {
        return new Account(userName, password, person.name(), force, role, person, tryThis);
    }

    private static Person holder(Force force, String rank) {
        return force.holders(Unit.STANDARDS, rank, 1).getFirst();
    }
}
