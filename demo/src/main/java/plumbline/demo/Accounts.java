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
                        "look for the operation: this investigator is one of the ten, and it does not exist for them"),
                inside(
                        "hr-officer",
                        "barley-pocket-signal",
                        "HR_OFFICER",
                        force.holders(Unit.PEOPLE, "HR Officer", 1).getFirst(),
                        name,
                        "keep the workforce register, its posts and who left"),
                inside(
                        "researcher",
                        "timber-cobalt-sparrow",
                        "VETTING_RESEARCHER",
                        force.holders(Unit.VETTING, "Vetting Researcher", 1).getFirst(),
                        name,
                        "run the checks of an application"),
                inside(
                        "vetting",
                        "saffron-ladder-quarry",
                        "VETTING_OFFICER",
                        force.holders(Unit.VETTING, "Vetting Officer", 1).getFirst(),
                        name,
                        "open applications, record findings, seal the force's opinion"),
                inside(
                        "manager",
                        "walnut-tunnel-ribbon",
                        "VETTING_MANAGER",
                        force.holders(Unit.VETTING, "Force Vetting Manager", 1).getFirst(),
                        name,
                        "seal the force's opinion on red cases, sign clearances"),
                inside(
                        "chief",
                        "velvet-acorn-harvest",
                        "CHIEF_OFFICER",
                        force.holders(Unit.CHIEFS, "Chief Constable", 1).getFirst(),
                        name,
                        "depart from the outside opinion, personally and in public"),
                outside(
                        "reviewer1",
                        "pebble-cinder-meadow",
                        "Mara Ellwick",
                        "OUTSIDE_REVIEWER",
                        "chair of the outside panel"),
                outside("reviewer2", "linen-falcon-orchard", "Tobias Quenby", "OUTSIDE_REVIEWER", "outside reviewer"),
                outside(
                        "reviewer3",
                        "amber-gravel-piano",
                        "Ines Corrow",
                        "OUTSIDE_REVIEWER",
                        "outside reviewer, safeguarding specialist"),
                outside("reviewer4", "copper-lilac-stable", "Gwen Harrap", "OUTSIDE_REVIEWER", "outside reviewer"),
                outside(
                        "outsidebody",
                        "walrus-tinder-gable",
                        "Petra Lowmoor",
                        "OUTSIDE_BODY",
                        "keep the outside roster, see deviations and departures"));
    }

    private static Account inside(
            String userName, String password, String role, Person person, String force, String tryThis) {
        return new Account(userName, password, person.name(), force, role, person, tryThis);
    }

    private static Account outside(String userName, String password, String person, String role, String tryThis) {
        return new Account(
                userName, password, person, "Independent Vetting Panel for the Marches", role, null, tryThis);
    }

    private static Person holder(Force force, String rank) {
        return force.holders(Unit.STANDARDS, rank, 1).getFirst();
    }
}
