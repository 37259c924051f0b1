package plumbline.demo;

import java.util.List;

/// `result.json` of Telegram Desktop: a whole account with its conversations, media left out.
final class TelegramExport {

    private final Handset handset;
    private final Lines out;
    private final Json json;
    private final Witness witness;

    TelegramExport(Handset handset, Lines out, Witness witness) {
        this.handset = handset;
        this.out = out;
        this.json = new Json(out);
        this.witness = witness;
    }

    void write(World world, List<Conversation> conversations) {
        Person owner = handset.owner();
        json.object().field("about", "A made-up export of a made-up account, for demonstration.");
        json.object("personal_information")
                .field("user_id", TelegramChat.userId(owner))
                .field("first_name", owner.forename())
                .field("last_name", owner.surname())
                .field("phone_number", Phones.spaced(owner.phone()))
                .field("bio", "")
                .endObject();
        json.object("chats").field("about", "Conversations of the account.").array("list");
        long id = 2_100_000_001L;
        for (Conversation conversation : conversations) {
            chat(world, conversation, id++);
        }
        json.endArray().endObject().endObject();
        out.print("\n");
    }

    private void chat(World world, Conversation conversation, long id) {
        json.object()
                .field("name", name(conversation))
                .field("type", type(conversation))
                .field("id", id)
                .array("messages");
        new TelegramChat(handset, out, json, witness).write(world, conversation);
        json.endArray().endObject();
    }

    private static String type(Conversation conversation) {
        return conversation.isGroup() ? "private_supergroup" : "personal_chat";
    }

    /// The last title of a group, or the other party of a conversation of two.
    private String name(Conversation conversation) {
        return conversation.pair().stream()
                .map(name -> conversation.who(name).person())
                .filter(person -> !person.equals(handset.owner()))
                .findFirst()
                .map(person -> TelegramChat.name(handset, person))
                .orElseGet(conversation::lastTitle);
    }
}
