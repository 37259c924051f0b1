package plumbline.law.vetting.after;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Labelled;
import plumbline.law.Verdict;

/// Something that runs its course after clearance, as far as it has come.
public sealed interface Course permits Review, Restriction, WithdrawalCase, Appeal, Transfer {

    /// Its identity.
    UUID id();

    /// Whose clearance it is about.
    UUID subject();

    /// How far it has come.
    Labelled stage();

    /// Whether nothing more can come of it.
    boolean isOver();

    /// What was done, in order.
    List<Done> history();

    /// The acts that are open now. An act that is never open to this person is not among them, so that it is not
    /// offered.
    Set<ActKind> open();

    /// Whether the act may be done; if not, why, and what would change that.
    Verdict may(Done next, Clocks clocks);

    /// The course after it.
    ///
    /// @throws IllegalStateException if the act has no place now; whoever does one asks [#may] first
    Course after(Done done);
}
