package plumbline.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// An investigator says how an exhibit came into the force's hands, upon which it is read.
///
/// @param id of this act, the exhibit's reference
record RecordCustody(UUID id, UUID operationId, UUID exhibitId) implements Act {
    @Override
    public Kind kind() {
        return Kind.CUSTODY;
    }

    @Override
    public boolean send(Visitor visitor) throws IOException, InterruptedException {
        var exhibit = "/operations/" + operationId + "/exhibits/" + exhibitId;
        var answer = visitor.post(
                exhibit + "/custody",
                Map.of(
                        "reference", id.toString(),
                        "seizedBy", "DC Farlow",
                        "seizedFrom", "a member of the late shift",
                        "power", "with consent",
                        "seized-day", "28",
                        "seized-month", "3",
                        "seized-year", "2026",
                        "zone", "Europe/London",
                        "zoneKnown", "yes"));
        return Act.leadsTo(answer, exhibit);
    }
}
