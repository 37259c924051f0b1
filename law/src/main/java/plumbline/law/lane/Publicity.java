package plumbline.law.lane;

import java.time.LocalDate;
import plumbline.law.Verdict;

/// What stands against telling the public, beside the steps by which it is told.
public final class Publicity {

    private Publicity() {}

    /// Whether the public may be told of the case on that day, or still: a hold, a criminal case or a restriction that
    /// comes after something was published binds it as it would have bound it before.
    ///
    /// @param named whether the person is named
    public static Verdict mayTell(CaseFile file, boolean named, LocalDate day) {
        return PublicationGates.free(file).and(() -> PublicationGates.named(file, named, day));
    }

    /// Whether a live restriction protects a name, of this person or of one whose case is linked.
    public static boolean isNameProtected(CaseFile file, LocalDate day) {
        return PublicationGates.isNameProtected(file, day);
    }
}
