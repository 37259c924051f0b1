package plumbline.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// WhatsApp's text export of an Android telephone set to British English, made without media: `31/12/2025, 12:34 -
/// Name: text`.
final class AndroidText {

    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm", Locale.ROOT);

    private final Handset handset;
    private final Lines out;
    private final Witness witness;
    private boolean isEmpty = true;

    AndroidText(Handset handset, Lines out, Witness witness) {
        this.handset = handset;
        this.out = out;
        this.witness = witness;
    }

    void write(World world, Conversation conversation) {
        View.show(world, handset, conversation, glimpse -> {
            switch (glimpse) {
                case Glimpse.Seen seen -> seen(seen);
                case Glimpse.Missed missed -> witness.missed(missed);
            }
        });
    }

    private void seen(Glimpse.Seen seen) {
        if (isEmpty) {
            isEmpty = false;
            witness.filled(out.line(), Notices.ENCRYPTION);
            out.print(header(seen.shown()) + Notices.ENCRYPTION + ".\n");
        }
        String name = name(seen.happening().actor());
        boolean isMessage = seen.happening() instanceof Happening.Said;
        String text = seen.happening() instanceof Happening.Said said
                ? message(said, seen.look())
                : Notices.of(seen.happening(), this::nameOrYou, person -> isOwner(person) ? "you" : name(person));
        long line = out.line();
        out.print(header(seen.shown()) + (isMessage ? name + ": " : "") + text + "\n");
        witness.wrote(seen, line, out.line() - line, name, text);
    }

    private String message(Happening.Said said, Glimpse.Look look) {
        return switch (look) {
            case WITHDRAWN -> isOwner(said.actor()) ? "You deleted this message" : "This message was deleted";
            case EDITED -> ((Fate.Edited) said.fate()).text() + " <This message was edited>";
            case WHOLE ->
                switch (said.body()) {
                    case Body.Words(var text) -> text;
                    case Body.Photo _, Body.Clip _, Body.Voice _ -> "<Media omitted>";
                };
        };
    }

    private static String header(Instant at) {
        return HEADER.format(at.atZone(World.ZONE)) + " - ";
    }

    private boolean isOwner(Person person) {
        return person.equals(handset.owner());
    }

    private String nameOrYou(Person person) {
        return isOwner(person) ? "You" : name(person);
    }

    private String name(Person person) {
        String label = handset.contacts().label(person);
        return label == null ? Phones.spaced(person.phone()) : label;
    }
}
