package plumbline.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// `_chat.txt` out of WhatsApp's export of an iPhone set to British English: `[31/12/2025, 12:34:56] Name: text`, lines
/// ended by carriage return and line feed, an invisible mark before everything that the program and not a person wrote.
final class IphoneText {

    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss", Locale.ROOT);
    private static final char MARK = '\u200e';

    private final Handset handset;
    private final String title;
    private final Lines out;
    private final Attachments attachments;
    private final Witness witness;
    private int number;

    /// @param title what the group is called at the time of the export; its notices come under that name
    IphoneText(Handset handset, String title, Lines out, Attachments attachments, Witness witness) {
        this.handset = handset;
        this.title = title;
        this.out = out;
        this.attachments = attachments;
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
        if (number == 0) {
            number++;
            witness.filled(out.line(), Notices.ENCRYPTION);
            out.print(header(seen.shown()) + title + ": " + MARK + Notices.ENCRYPTION + ".\r\n");
        }
        number++;
        String text = seen.happening() instanceof Happening.Said said
                ? message(said, seen)
                : MARK
                        + Notices.of(
                                seen.happening(), this::nameOrYou, person -> isOwner(person) ? "you" : name(person));
        String sender = seen.happening() instanceof Happening.Said said ? name(said.actor()) : title;
        long line = out.line();
        out.print((isMedia(seen) ? "" + MARK : "") + header(seen.shown()) + sender + ": " + text + "\r\n");
        witness.wrote(seen, line, out.line() - line, sender, text);
    }

    private String message(Happening.Said said, Glimpse.Seen seen) {
        return switch (seen.look()) {
            case WITHDRAWN ->
                MARK + (isOwner(said.actor()) ? "You deleted this message." : "This message was deleted.");
            case EDITED -> ((Fate.Edited) said.fate()).text() + " " + MARK + "<This message was edited>";
            case WHOLE -> whole(said, seen.shown());
        };
    }

    private String whole(Happening.Said said, Instant shown) {
        return switch (said.body()) {
            case Body.Words(var text) -> text;
            case Body.Photo(var subject, var caption) ->
                caption(caption) + attached(attachments.photo(number, shown, subject));
            case Body.Clip(var subject, var caption) ->
                caption(caption) + attached(attachments.clip(number, shown, subject));
            case Body.Voice _ -> MARK + "audio omitted";
        };
    }

    private static String caption(String caption) {
        return caption.isEmpty() ? "" : caption + " ";
    }

    private static String attached(String file) {
        return MARK + "<attached: " + file + ">";
    }

    private static boolean isMedia(Glimpse.Seen seen) {
        return seen.look() == Glimpse.Look.WHOLE
                && seen.happening() instanceof Happening.Said said
                && !(said.body() instanceof Body.Words);
    }

    private static String header(Instant at) {
        return "[" + HEADER.format(at.atZone(World.ZONE)) + "] ";
    }

    private boolean isOwner(Person person) {
        return person.equals(handset.owner());
    }

    private String nameOrYou(Person person) {
        return isOwner(person) ? "You" : name(person);
    }

    private String name(Person person) {
        String label = handset.contacts().label(person);
        return label == null ? "\u202a" + Phones.spaced(person.phone()) + "\u202c" : label;
    }
}
