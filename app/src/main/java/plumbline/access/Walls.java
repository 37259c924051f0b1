package plumbline.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The subject lock: objects that a person must not see, find, count or infer. No role and no emergency overrides it.
///
/// Queries take walled objects out with the SQL function `access.walled(object, person)`, inside the query, before
/// anything is counted or ordered.
@Service
public class Walls {
    private final WallRepository walls;

    Walls(WallRepository walls) {
        this.walls = walls;
    }

    /// Hides the object from the person from now on. Saying it again changes nothing.
    @Transactional
    public void shutOut(UUID objectId, UUID personId, String reason) {
        if (!walls.isShutOut(objectId, personId)) {
            walls.add(objectId, personId, reason);
        }
    }

    /// Whether the object is hidden from the person.
    @Transactional(readOnly = true)
    public boolean isShutOut(UUID objectId, UUID personId) {
        return walls.isShutOut(objectId, personId);
    }
}
