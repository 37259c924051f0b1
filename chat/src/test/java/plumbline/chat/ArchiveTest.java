package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String CHAT = "[31/12/2024, 12:34:00] Alex: look \u200e<attached: 00000002-PHOTO-2024.jpg>\n"
            + "[31/12/2024, 12:35:00] Sam: \u200e<attached: 00000003-PHOTO-2024.jpg>\n";

    private interface Filling {
        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            filling.into(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static String refusal(byte[] archive) throws IOException {
        Detection detection = ChatFormats.detect(Source.bytes("chat.zip", archive));
        assertThat(detection).as(detection.reason()).isInstanceOf(Detection.Refused.class);
        return detection.reason();
    }

    @Test
    void an_archive_is_read_with_its_media_listed() throws IOException {
        byte[] archive = zip(zip -> {
            put(zip, "_chat.txt", CHAT.getBytes(UTF_8));
            put(zip, "00000002-PHOTO-2024.jpg", new byte[10]);
        });
        Collected read = Collected.of("WhatsApp Chat - Night Owls.zip", archive);
        assertThat(((Content.Media) read.message(0).content()).presence()).isEqualTo(Content.Presence.PRESENT);
        assertThat(((Content.Media) read.message(1).content()).presence()).isEqualTo(Content.Presence.MISSING);
        assertThat(read.message(0).locator().part()).isEqualTo("_chat.txt");
        assertThat(read.message(0).conversation().name()).isEqualTo("Night Owls");
        assertThat(read.account().notes()).anyMatch(note -> note.contains("1 other files"));
    }

    @Test
    void an_android_archive_is_named_after_its_text() throws IOException {
        byte[] archive = zip(zip -> {
            put(zip, "IMG-20241231-WA0001.jpg", new byte[10]);
            put(zip, "WhatsApp Chat with Night Owls.txt", "31/12/2024, 12:34 - Alex: a\n".getBytes(UTF_8));
        });
        assertThat(Collected.of("export.zip", archive).message(0).conversation().name())
                .isEqualTo("Night Owls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../_chat.txt", "/etc/passwd", "a/../../b", "C:/x.txt", "a\\b.txt"})
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        byte[] archive = zip(zip -> put(zip, "x".repeat(name.length()), CHAT.getBytes(UTF_8)));
        byte[] from = "x".repeat(name.length()).getBytes(UTF_8);
        replaceAll(archive, from, name.getBytes(UTF_8));
        assertThat(refusal(archive)).contains("its name");
    }

    @Test
    void a_bomb_is_refused_by_what_it_declares() throws IOException {
        byte[] archive = zip(zip -> put(zip, "_chat.txt", new byte[50 << 20]));
        assertThat(refusal(archive)).contains("_chat.txt").contains("more than 100 to 1");
    }

    @Test
    void a_bomb_that_declares_less_is_refused_by_what_comes_out() throws IOException {
        byte[] archive = zip(zip -> put(zip, "_chat.txt", new byte[50 << 20]));
        byte[] size = {0, 0, 0x20, 3};
        replaceAll(archive, size, new byte[] {0, 0, 0x10, 0});
        assertThat(refusal(archive)).contains("_chat.txt");
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        byte[] archive = zip(zip -> {
            for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
                put(zip, "f" + i, new byte[0]);
            }
        });
        assertThat(refusal(archive)).contains("10001 entries");
    }

    @Test
    void a_link_is_refused() throws IOException {
        byte[] archive = zip(zip -> {
            ZipArchiveEntry link = new ZipArchiveEntry("_chat.txt");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(UTF_8));
            zip.closeArchiveEntry();
        });
        assertThat(refusal(archive)).contains("link to another file");
    }

    @Test
    void two_entries_of_one_name_are_refused() throws IOException {
        byte[] archive = zip(zip -> {
            put(zip, "_chat.txt", CHAT.getBytes(UTF_8));
            put(zip, "_Chat.txt", CHAT.getBytes(UTF_8));
        });
        assertThat(refusal(archive)).contains("another entry has the same name");
    }

    @Test
    void two_directories_that_disagree_are_refused() throws IOException {
        byte[] archive = zip(zip -> put(zip, "_chat.txt", CHAT.getBytes(UTF_8)));
        archive[30] = '-';
        assertThat(refusal(archive)).contains("its own name differs");
    }

    @Test
    void what_only_looks_like_an_archive_is_refused_in_words() throws IOException {
        assertThat(refusal("PK\u0003\u0004 and nothing".getBytes(UTF_8))).contains("archive was not opened");
    }

    @Test
    void several_chats_in_one_archive_are_not_guessed_between() throws IOException {
        byte[] archive = zip(zip -> {
            put(zip, "a.txt", CHAT.getBytes(UTF_8));
            put(zip, "b.txt", CHAT.getBytes(UTF_8));
        });
        assertThat(ChatFormats.detect(Source.bytes("chat.zip", archive)).reason())
                .contains("2 texts");
    }

    @Test
    void an_entry_that_is_not_there_is_said_not_to_be() throws IOException {
        byte[] archive = zip(zip -> put(zip, "_chat.txt", CHAT.getBytes(UTF_8)));
        try (Archive open = ((Archive.Opened.Open) Archive.open(Source.bytes("chat.zip", archive))).archive()) {
            assertThat(open.entries()).extracting(Archive.Entry::name).isEqualTo(List.of("_chat.txt"));
            assertThatThrownBy(() -> open.open("other").close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void two_entries_at_one_place_are_refused() throws IOException {
        byte[] archive = twoTexts();
        put(archive, central(archive, 1) + 42, 0);
        assertThat(refusal(archive)).contains("b.txt").contains("lies over the entry before it");
    }

    @Test
    void an_entry_that_holds_the_next_one_in_its_data_is_refused() throws IOException {
        byte[] archive = twoTexts();
        int size = size(archive, central(archive, 0) + 20) + 20;
        put(archive, 18, size);
        put(archive, central(archive, 0) + 20, size);
        assertThat(refusal(archive)).contains("b.txt").contains("lies over the entry before it");
    }

    @Test
    void an_entry_that_holds_the_directory_in_its_data_is_refused() throws IOException {
        byte[] archive = twoTexts();
        int second = size(archive, central(archive, 1) + 42);
        int size = size(archive, central(archive, 1) + 20) + 20;
        put(archive, second + 18, size);
        put(archive, central(archive, 1) + 20, size);
        assertThat(refusal(archive)).contains("archive was not opened");
    }

    @Test
    void an_entry_behind_the_directory_is_refused() throws IOException {
        byte[] archive = twoTexts();
        byte[] behind = Arrays.copyOf(archive, archive.length + 200);
        int second = size(archive, central(archive, 1) + 42);
        System.arraycopy(archive, second, behind, archive.length, central(archive, 0) - second);
        put(behind, central(archive, 1) + 42, archive.length);
        behind[archive.length - 2] = (byte) 200;
        assertThat(refusal(behind)).contains("archive was not opened");
    }

    /// As [#a_bomb_that_declares_less_is_refused_by_what_comes_out], but both headers tell the same lie beforehand.
    @ParameterizedTest
    @ValueSource(strings = {"_chat.txt", "result.json"})
    void a_bomb_both_of_whose_headers_declare_less_is_refused_by_what_comes_out(String name) throws IOException {
        String start = name.endsWith(".json") ? "{\"name\":\"x\",\"messages\":[" : CHAT;
        byte[] content = Arrays.copyOf(start.getBytes(UTF_8), 50 << 20);
        Arrays.fill(content, start.length(), content.length, (byte) ' ');
        byte[] archive = seekable(zip -> put(zip, name, content));
        put(archive, 22, 100_000);
        put(archive, central(archive, 0) + 24, 100_000);
        assertThat(unsound(archive)).contains(name).contains("more than the 100000 bytes it declares");
    }

    @Test
    void a_bomb_that_declares_a_large_packed_size_is_refused_by_where_it_lies() throws IOException {
        byte[] archive = seekable(zip -> put(zip, "_chat.txt", new byte[50 << 20]));
        put(archive, 18, 1 << 20);
        put(archive, central(archive, 0) + 20, 1 << 20);
        assertThat(refusal(archive)).contains("archive was not opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_chat.txt", "result.json"})
    void an_entry_that_unpacks_to_less_than_it_declares_is_refused(String name) throws IOException {
        String content = name.endsWith(".json") ? "{\"messages\":[]}" : CHAT;
        byte[] archive = seekable(zip -> put(zip, name, content.getBytes(UTF_8)));
        put(archive, 22, 1000);
        put(archive, central(archive, 0) + 24, 1000);
        assertThat(unsound(archive)).contains(name).contains("less than the 1000 bytes it declares");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_chat.txt", "result.json"})
    void an_entry_whose_bytes_are_not_those_that_were_packed_is_refused(String name) throws IOException {
        String content = name.endsWith(".json") ? "{\"name\":\"Alex\",\"messages\":[]}" : CHAT;
        byte[] archive = seekable(zip -> {
            zip.setMethod(ZipArchiveEntry.STORED);
            put(zip, name, content.getBytes(UTF_8));
        });
        replaceAll(archive, "Alex".getBytes(UTF_8), "Alec".getBytes(UTF_8));
        assertThat(unsound(archive)).contains(name).contains("checksum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_chat.txt", "result.json"})
    void an_entry_that_cannot_be_unpacked_is_refused(String name) throws IOException {
        String content = name.endsWith(".json") ? "{\"messages\":[" + " ".repeat(1000) + "]}" : CHAT;
        byte[] archive = seekable(zip -> put(zip, name, content.getBytes(UTF_8)));
        int end = central(archive, 0);
        Arrays.fill(archive, end - 12, end, (byte) 0xFF);
        assertThat(unsound(archive)).contains(name).contains("cannot be unpacked");
    }

    private static byte[] twoTexts() throws IOException {
        return seekable(zip -> {
            put(zip, "a.txt", CHAT.getBytes(UTF_8));
            put(zip, "b.txt", CHAT.getBytes(UTF_8));
        });
    }

    /// An archive whose local headers hold the sizes, as they do when the writer can go back.
    private static byte[] seekable(Filling filling) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            filling.into(zip);
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /// Why an archive was not read to its end, whichever pass noticed.
    private static String unsound(byte[] archive) throws IOException {
        try {
            Detection detection = ChatFormats.detect(Source.bytes("chat.zip", archive));
            if (detection instanceof Detection.Recognised recognised) {
                recognised.export().read(Collected.LONDON, Sink.discarding());
            }
            assertThat(detection).as(detection.reason()).isInstanceOf(Detection.Refused.class);
            return detection.reason();
        } catch (Archive.Unsound e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Where the directory's header of an entry begins (PKWARE APPNOTE 4.3.12).
    private static int central(byte[] archive, int entry) {
        int place = size(archive, archive.length - 6);
        for (int i = 0; i < entry; i++) {
            ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
            place += 46 + header.getShort(place + 28) + header.getShort(place + 30) + header.getShort(place + 32);
        }
        return place;
    }

    private static int size(byte[] archive, int place) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(place);
    }

    private static void put(byte[] archive, int place, int size) {
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(place, size);
    }

    private static void replaceAll(byte[] bytes, byte[] from, byte[] to) {
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
    }
}
