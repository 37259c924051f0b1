package plumbline.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which sets of witnesses are strong enough (C2SP tlog-policy).
public sealed interface Quorum {

    /// No cosignature is asked for.
    record None() implements Quorum {}

    /// One witness must have cosigned.
    ///
    /// @param name in the policy
    record Witness(String name) implements Quorum {}

    /// So many of the members must be met.
    ///
    /// @param name in the policy
    /// @param atLeast 1 to the number of members
    /// @param members witnesses and groups
    record Group(String name, int atLeast, List<Quorum> members) implements Quorum {

        public Group {
            members = List.copyOf(members);
            if (atLeast < 1 || atLeast > members.size()) {
                throw new Malformed("group " + name + " asks for " + atLeast + " of " + members.size() + " members");
            }
        }
    }

    /// Whether these witnesses are enough.
    default boolean met(Set<String> witnesses) {
        return switch (this) {
            case None() -> true;
            case Witness(String name) -> witnesses.contains(name);
            case Group(var _, int atLeast, List<Quorum> members) ->
                members.stream().filter(member -> member.met(witnesses)).count() >= atLeast;
        };
    }

    /// The rule in words, such as `2 of (iopc, hmicfrs, north)`.
    default String describe() {
        return switch (this) {
            case None() -> "none";
            case Witness(String name) -> name;
            case Group(var _, int atLeast, List<Quorum> members) ->
                atLeast + " of " + members.stream().map(Quorum::describe).collect(Collectors.joining(", ", "(", ")"));
        };
    }
}
