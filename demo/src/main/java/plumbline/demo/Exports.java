package plumbline.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes the export of a handset into a folder, in the handset's format.
final class Exports {

    private final World world;
    private final Path folder;

    Exports(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    void write(Handset handset, Witness witness) throws IOException {
        Path file = folder.resolve(handset.exhibit().file());
        Files.createDirectories(file.resolveSibling("."));
        switch (handset.format()) {
            case ANDROID_TEXT -> android(handset, file, witness);
            case IPHONE_ZIP -> iphone(handset, file, witness);
            case TELEGRAM_JSON -> telegram(handset, file, witness);
        }
    }

    private void android(Handset handset, Path file, Witness witness) throws IOException {
        try (var out = new Lines(Files.newOutputStream(file))) {
            new AndroidText(handset, out, witness).write(world, only(handset));
        }
    }

    private void iphone(Handset handset, Path file, Witness witness) throws IOException {
        Path text = Files.createTempFile(folder, "chat", ".txt");
        try (var zip = new StoredZip(
                new BufferedOutputStream(Files.newOutputStream(file)),
                handset.exhibit().seizedAt())) {
            Attachments attachments = new Attachments();
            Conversation conversation = only(handset);
            try (var out = new Lines(Files.newOutputStream(text))) {
                new IphoneText(handset, conversation.lastTitle(), out, attachments, witness).write(world, conversation);
            }
            zip.add("_chat.txt", text);
            for (Map.Entry<String, String> attachment : attachments.subjects().entrySet()) {
                zip.add(attachment.getKey(), Attachments.bytes(attachment.getKey(), attachment.getValue()));
            }
        } finally {
            Files.delete(text);
        }
    }

    private void telegram(Handset handset, Path file, Witness witness) throws IOException {
        List<Conversation> conversations =
                handset.conversations().stream().map(world::conversation).toList();
        try (var out = new Lines(Files.newOutputStream(file))) {
            new TelegramExport(handset, out, witness).write(world, conversations);
        }
    }

    private Conversation only(Handset handset) {
        return world.conversation(handset.conversations().getFirst());
    }
}
