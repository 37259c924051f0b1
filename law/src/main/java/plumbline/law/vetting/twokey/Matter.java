package plumbline.law.vetting.twokey;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The person's side of a case, as far as conflicts go.
///
/// @param force the name of the force that decides
/// @param decidedBefore who took part in any earlier decision on the person
/// @param inFindings complainants, witnesses, victims and suspects of any finding
public record Matter(Party subject, String force, Set<UUID> decidedBefore, List<Party.Named> inFindings) {

    /// Copies the collections.
    public Matter {
        decidedBefore = Set.copyOf(decidedBefore);
        inFindings = List.copyOf(inFindings);
    }
}
