package plumbline.demo;

import java.util.function.Function;

/// The English sentences with which WhatsApp tells what happened to a group, without a full stop.
final class Notices {

    static final String ENCRYPTION = "Messages and calls are end-to-end encrypted. Only people in this chat can read,"
            + " listen to, or share them. Learn more";

    private Notices() {}

    /// @param name how somebody is called at the beginning of a sentence; the owner of the phone is `You`
    /// @param objectName the same within a sentence, where the owner is `you`
    static String of(Happening happening, Function<Person, String> name, Function<Person, String> objectName) {
        String actor = name.apply(happening.actor());
        return switch (happening) {
            case Happening.Created created -> actor + " created group \"" + created.title() + "\"";
            case Happening.Added added -> actor + " added " + objectName.apply(added.whom());
            case Happening.Left _ -> actor + " left";
            case Happening.Renamed renamed ->
                actor + " changed the group name from \"" + renamed.from() + "\" to \"" + renamed.to() + "\"";
            case Happening.Said _ -> throw new IllegalArgumentException("a message is not a notice");
        };
    }
}
