package plumbline.publication;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.publication.HarmGround;

/// What somebody means to publish.
///
/// @param proceedings what it tells of
/// @param named whether it names the person
/// @param required whether whoever conducts an accelerated hearing requires its notice
/// @param leftOut on which grounds something is left out of a report; empty if nothing is
/// @param alreadyPublic whether what is left out was said in public at the hearing
/// @param passages as they were worded
record Draft(
        UUID draftId,
        UUID operationId,
        UUID allegationId,
        UUID proceedings,
        PublicPage page,
        boolean named,
        boolean required,
        Set<HarmGround> leftOut,
        boolean alreadyPublic,
        Map<Part, String> passages) {
    Draft {
        leftOut = Set.copyOf(leftOut);
        passages = Map.copyOf(passages);
    }

    String passage(Part part) {
        return passages.getOrDefault(part, "");
    }

    /// The identity by which the case knows it. A draft that names and one that does not are two publications, since
    /// the law is asked about each on its own.
    UUID publicationId() {
        return derived(named ? "named" : "unnamed");
    }

    /// The identity of a step that this draft takes: taken again, it is the same step.
    UUID step(String what) {
        return derived(what + "/" + named);
    }

    private UUID derived(String what) {
        return UUID.nameUUIDFromBytes((draftId + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
