package plumbline.vetting;

import java.util.Set;
import java.util.UUID;

/// The accounts that decide on an application or review it, told by the later features that know. None of them runs its
/// checks.
public interface Deciders {
    Set<UUID> of(UUID applicationId);
}
