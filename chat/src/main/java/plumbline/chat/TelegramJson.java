package plumbline.chat;

import java.io.IOException;

/// A Telegram Desktop export (`result.json`).
public final class TelegramJson implements ChatExport {

    TelegramJson() {}

    @Override
    public String format() {
        return "Telegram export";
    }

    @Override
    public Outcome read(ReadOptions options, Sink sink) throws IOException {
        throw new UnsupportedOperationException();
    }
}
