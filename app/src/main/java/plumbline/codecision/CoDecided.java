package plumbline.codecision;

import java.util.UUID;

/// Two keys have decided an application, or an appeal panel or the chief officer has after them.
public record CoDecided(UUID applicationId) {}
