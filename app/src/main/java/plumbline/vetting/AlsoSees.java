package plumbline.vetting;

import java.util.UUID;
import plumbline.access.SignedIn;

/// Who sees an application although it is another organisation's, told by the later feature that drew them. The subject
/// lock stands all the same.
public interface AlsoSees {
    boolean sees(UUID applicationId, SignedIn who);
}
