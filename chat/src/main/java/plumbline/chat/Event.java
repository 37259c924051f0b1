package plumbline.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of a conversation as one handset recorded it.
///
/// An export is one handset's view. Nothing here has been reconciled with another handset.
public sealed interface Event permits Message, SystemEvent {

    /// Place in the export, from 0, over all its conversations; stable for the same bytes and options.
    long ordinal();

    Conversation conversation();

    Locator locator();

    EventTime time();

    /// The platform's own id of the entry, where the export has one.
    @Nullable
    String platformId();

    /// What a reader should know before relying on this entry.
    Set<Warning> warnings();
}
