package plumbline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// A seized handset: whose it is, what it carries, and how it bends the truth.
///
/// @param conversations keys of the conversations in its export
/// @param skew          how far its clock is ahead; moves what its owner sent, for what it received carries the
/// server's time
/// @param deletes       what its owner deleted on it before it was seized
record Handset(
        Exhibit exhibit,
        Format format,
        Person owner,
        List<String> conversations,
        Contacts contacts,
        Duration skew,
        Deletions deletes) {

    /// How the export is written.
    enum Format {
        ANDROID_TEXT,
        IPHONE_ZIP,
        TELEGRAM_JSON
    }

    Instant seizedAt() {
        return World.instant(exhibit.seizedAt());
    }

    static List<Handset> all(World world) {
        Person echo = world.operation().who(Part.ECHO);
        Person laugher = world.operation().who(Part.LAUGHER);
        Person ringleader = world.operation().who(Part.RINGLEADER);
        List<Person> detectives = world.force().holders(Unit.STANDARDS, "Detective Constable", 3);
        return List.of(
                new Handset(
                        new Exhibit(
                                reference(detectives.get(0), 1),
                                "1-android/WhatsApp Chat with B Relief.txt",
                                "WhatsApp export of the group \"B Relief\" from an Android telephone, without media",
                                detectives.get(0).name(),
                                echo,
                                "Handed over with consent",
                                LocalDateTime.of(2026, 6, 3, 10, 15)),
                        Format.ANDROID_TEXT,
                        echo,
                        List.of("relief"),
                        contacts(world, echo),
                        Duration.ZERO,
                        new Deletions(Dice.of(world.seed(), "deletions/android"), 3, 0)),
                new Handset(
                        new Exhibit(
                                reference(detectives.get(1), 1),
                                "2-iphone/WhatsApp Chat - B Relief.zip",
                                "WhatsApp export of the group \"B Relief\" from an iPhone, with photographs",
                                detectives.get(1).name(),
                                laugher,
                                "Section 19, Police and Criminal Evidence Act 1984",
                                LocalDateTime.of(2026, 6, 2, 6, 50)),
                        Format.IPHONE_ZIP,
                        laugher,
                        List.of("relief"),
                        contacts(world, laugher),
                        Duration.ofSeconds(-163),
                        new Deletions(Dice.of(world.seed(), "deletions/iphone"), 6, 650)),
                new Handset(
                        new Exhibit(
                                reference(detectives.get(2), 1),
                                "3-telegram/result.json",
                                "Telegram Desktop export of a whole account, without media",
                                detectives.get(2).name(),
                                ringleader,
                                "Section 32, Police and Criminal Evidence Act 1984",
                                LocalDateTime.of(2026, 6, 1, 21, 5)),
                        Format.TELEGRAM_JSON,
                        ringleader,
                        List.of("backroom", "fives", "with-echo", "with-silent"),
                        contacts(world, ringleader),
                        Duration.ZERO,
                        new Deletions(Dice.of(world.seed(), "deletions/telegram"), 4, 60)));
    }

    private static Contacts contacts(World world, Person owner) {
        List<Person> people = world.conversations().getFirst().cast().values().stream()
                .map(Member::person)
                .toList();
        return new Contacts(people, owner, Dice.of(world.seed(), "contacts/" + owner.id()));
    }

    private static String reference(Person detective, int number) {
        return "" + detective.forename().charAt(0) + detective.surname().charAt(0) + "/" + number;
    }
}
