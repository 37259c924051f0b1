package plumbline.chat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a message is: text, or what the export writes in place of something that is not text.
public sealed interface Content {

    /// Words.
    ///
    /// @param text without machine-made marks at either end
    /// @param runs styled pieces, where the export has them; empty for plain text
    record Text(String text, List<Run> runs) implements Content {
        public Text {
            runs = List.copyOf(runs);
        }

        Text(String text) {
            this(text, List.of());
        }
    }

    /// A styled piece of text.
    ///
    /// @param type the platform's word, such as `bold` or `text_link`
    /// @param href where a link leads, if not to its own text
    record Run(String type, String text, @Nullable String href) {}

    /// A picture, video, recording, sticker or document.
    ///
    /// @param file the name in the export; null when omitted
    /// @param caption text sent with it
    record Media(
            MediaKind kind,
            Presence presence,
            @Nullable String file,
            @Nullable String caption) implements Content {}

    /// What sort of media.
    enum MediaKind {
        IMAGE,
        VIDEO,
        AUDIO,
        STICKER,
        ANIMATION,
        DOCUMENT,
        UNSPECIFIED
    }

    /// Whether the media came with the export.
    enum Presence {
        /// In the same archive.
        PRESENT,
        /// Named, but not with the export as seized.
        MISSING,
        /// The export was made without media.
        OMITTED
    }

    /// A message that was deleted; its text is not in the export.
    record Deleted(DeletedBy by) implements Content {}

    /// Who deleted it.
    enum DeletedBy {
        SENDER,
        HANDSET_OWNER,
        ADMIN
    }

    /// A call.
    ///
    /// @param length null when not answered or not recorded
    record Call(boolean video, boolean missed, @Nullable Duration length) implements Content {}

    /// A place.
    ///
    /// @param live whether it was a shared live position
    /// @param link the map link, if any
    record Location(
            boolean live,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String link) implements Content {}

    /// A poll, with the votes as counted when exported.
    record Poll(String question, List<Option> options) implements Content {
        public Poll {
            options = List.copyOf(options);
        }
    }

    /// One answer of a poll.
    record Option(String text, int votes) {}

    /// A contact that was shared.
    record ContactCard(
            @Nullable String name,
            Presence presence,
            @Nullable String file) implements Content {}

    /// Something was sent that the export does not hold.
    record Unavailable(Why why) implements Content {}

    /// Why it is not there.
    enum Why {
        /// The export says view once.
        VIEW_ONCE,
        /// The export has an author and nothing after it: view once, or something the exporter did not know.
        EMPTY,
        /// The export says that it could not be exported.
        UNSUPPORTED
    }
}
