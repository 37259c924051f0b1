package plumbline.demo;

import java.util.List;

/// A unit of the force and how many posts of each rank it has.
///
/// @param posts ranks in order of seniority, each with its number
record Unit(String name, List<Post> posts) {

    static final String RESPONSE = "Northgate Response";
    static final String CONTACT = "Contact Centre";
    static final String INTELLIGENCE = "Intelligence";
    static final String STANDARDS = "Professional Standards";
    static final String VETTING = "Force Vetting";
    static final String CHIEFS = "Chief Officers";
    static final String PEOPLE = "Human Resources";

    /// @param count how many people hold this rank in the unit
    record Post(Kind kind, String rank, int count) {}

    /// The establishment of Marchshire: 332 posts.
    static List<Unit> establishment() {
        return List.of(
                response(RESPONSE),
                response("Harbour Response"),
                response("Fenside Response"),
                new Unit(
                        "Neighbourhoods",
                        List.of(inspector(), sergeants(3), constables(20), specials(14), staff("PCSO", 16))),
                new Unit("Roads Policing", List.of(inspector(), sergeants(2), constables(14))),
                new Unit("Custody", List.of(inspector(), sergeants(6), staff("Detention Officer", 10))),
                new Unit(
                        "Criminal Investigation",
                        List.of(
                                detective("Detective Inspector", 2),
                                detective("Detective Sergeant", 4),
                                detective("Detective Constable", 20))),
                new Unit(CONTACT, List.of(inspector(), staff("Contact Handler", 20))),
                new Unit(
                        INTELLIGENCE,
                        List.of(
                                detective("Detective Sergeant", 1),
                                detective("Detective Constable", 4),
                                staff("Intelligence Analyst", 8))),
                new Unit(
                        STANDARDS,
                        List.of(
                                detective("Detective Superintendent", 1),
                                detective("Detective Inspector", 1),
                                detective("Detective Sergeant", 2),
                                detective("Detective Constable", 4),
                                staff("Complaints Handler", 5),
                                staff("Systems Administrator", 1))),
                new Unit(
                        VETTING,
                        List.of(
                                staff("Force Vetting Manager", 1),
                                staff("Vetting Officer", 3),
                                staff("Vetting Researcher", 3))),
                new Unit(
                        CHIEFS,
                        List.of(
                                new Post(Kind.OFFICER, "Chief Constable", 1),
                                new Post(Kind.OFFICER, "Deputy Chief Constable", 1),
                                new Post(Kind.OFFICER, "Assistant Chief Constable", 1))),
                new Unit(PEOPLE, List.of(staff("HR Officer", 2))));
    }

    private static Unit response(String name) {
        return new Unit(name, List.of(inspector(), sergeants(5), constables(37), specials(9)));
    }

    private static Post inspector() {
        return new Post(Kind.OFFICER, "Inspector", 1);
    }

    private static Post sergeants(int count) {
        return new Post(Kind.OFFICER, "Sergeant", count);
    }

    private static Post constables(int count) {
        return new Post(Kind.OFFICER, "Police Constable", count);
    }

    private static Post specials(int count) {
        return new Post(Kind.SPECIAL, "Special Constable", count);
    }

    private static Post detective(String rank, int count) {
        return new Post(Kind.OFFICER, rank, count);
    }

    private static Post staff(String grade, int count) {
        return new Post(Kind.STAFF, grade, count);
    }
}
