package plumbline.law.vetting.twokey;

import java.util.Collection;
import java.util.Optional;
import plumbline.law.vetting.CaseClass;

/// Whether the person decides on others, or is kin of one who does: then nobody of the house decides.
public final class SelfClass {

    /// Somebody who decides on others: staff of vetting, of professional standards or of counter corruption, a
    /// chief officer, a reviewer.
    ///
    /// @param what such as "works in vetting", for the reason
    public record Decider(Party.Named who, String what) {}

    private SelfClass() {}

    /// Why the case is decided elsewhere, in a clause; empty where it is not.
    public static Optional<String> reason(Party subject, Collection<Decider> deciders) {
        Optional<String> self = deciders.stream()
                .filter(decider -> decider.who().may(subject.self()))
                .map(decider -> "the person " + decider.what())
                .findFirst();
        return self.or(() -> deciders.stream()
                .filter(decider -> subject.kin().stream().anyMatch(decider.who()::may))
                .map(decider -> "a relative of the person " + decider.what())
                .findFirst());
    }

    /// The class of the case then. A withdrawal keeps its observer.
    public static CaseClass raise(CaseClass before, boolean self) {
        return self && before != CaseClass.WITHDRAWAL ? CaseClass.SELF : before;
    }
}
