package plumbline.chat;

import java.io.IOException;

/// A recognised export, ready to be read as often as needed.
///
/// Reading the same bytes with the same options gives the same events with the same ordinals, so a reader that was
/// interrupted may read again and skip what it has.
public sealed interface ChatExport permits WhatsAppText, TelegramJson {

    /// The format in words, such as "WhatsApp text export, Android, day first".
    String format();

    /// Pushes every event and reject to the sink, in the order of the file, in constant memory.
    Outcome read(ReadOptions options, Sink sink) throws IOException;
}
