package plumbline.chat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Telegram's service records: an action by name, who did it, and to whom.
final class TelegramService {

    private static final Map<String, SystemKind> KINDS = Map.ofEntries(
            Map.entry("create_group", SystemKind.GROUP_CREATED),
            Map.entry("create_channel", SystemKind.GROUP_CREATED),
            Map.entry("edit_group_title", SystemKind.SUBJECT_CHANGED),
            Map.entry("edit_group_photo", SystemKind.ICON_CHANGED),
            Map.entry("delete_group_photo", SystemKind.ICON_CHANGED),
            Map.entry("invite_members", SystemKind.ADDED),
            Map.entry("remove_members", SystemKind.REMOVED),
            Map.entry("join_group_by_link", SystemKind.JOINED),
            Map.entry("join_group_by_request", SystemKind.JOINED),
            Map.entry("joined_telegram", SystemKind.OTHER),
            Map.entry("migrate_to_supergroup", SystemKind.MIGRATED),
            Map.entry("migrate_from_group", SystemKind.MIGRATED),
            Map.entry("pin_message", SystemKind.PINNED),
            Map.entry("clear_history", SystemKind.HISTORY_CLEARED),
            Map.entry("phone_call", SystemKind.CALL),
            Map.entry("group_call", SystemKind.CALL),
            Map.entry("set_messages_ttl", SystemKind.DISAPPEARING_TIMER),
            Map.entry("take_screenshot", SystemKind.SCREENSHOT));

    private static final List<String> DETAILS =
            List.of("title", "duration_seconds", "discard_reason", "period", "message_id", "inviter", "emoticon");

    private TelegramService() {}

    static SystemEvent read(
            long ordinal,
            JsonRecord entry,
            Conversation conversation,
            Locator locator,
            EventTime time,
            EnumSet<Warning> warnings) {
        String action = entry.text("action");
        Author actor = new Author(entry.text("actor"), entry.text("actor_id"));
        List<String> members = members(entry);
        if (!members.isEmpty()) {
            warnings.add(Warning.NAMES_ONLY);
        }
        return new SystemEvent(
                ordinal,
                conversation,
                locator,
                time,
                entry.text("id"),
                kind(action, actor, members),
                sentence(entry, action, members),
                actor,
                subjects(entry, members),
                Warning.frozen(warnings));
    }

    /// Leaving is exported as the removal of oneself.
    private static SystemKind kind(@Nullable String action, Author actor, List<String> members) {
        SystemKind kind = action == null ? SystemKind.OTHER : KINDS.getOrDefault(action, SystemKind.OTHER);
        boolean oneself = members.size() == 1 && members.getFirst().equals(actor.name());
        return kind == SystemKind.REMOVED && oneself ? SystemKind.LEFT : kind;
    }

    private static List<String> members(JsonRecord entry) {
        List<String> members = new ArrayList<>();
        for (Object member : entry.list("members")) {
            members.add(member instanceof String name ? name : "deleted account");
        }
        return members;
    }

    private static List<String> subjects(JsonRecord entry, List<String> members) {
        String title = entry.text("title");
        return members.isEmpty() && title != null ? List.of(title) : members;
    }

    /// The export has no sentence, so its own words are put in a row.
    private static String sentence(JsonRecord entry, @Nullable String action, List<String> members) {
        StringBuilder sentence = new StringBuilder(action == null ? "service" : action);
        for (String detail : DETAILS) {
            if (entry.text(detail) != null) {
                sentence.append("; ").append(detail).append(": ").append(entry.text(detail));
            }
        }
        if (!members.isEmpty()) {
            sentence.append("; members: ").append(String.join(", ", members));
        }
        return sentence.toString();
    }
}
