package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// A file of several documents that a person can still read: a first line, then each document after a line
/// `name length`.
final class Parts {
    private static final int LONGEST_LINE = 64;

    private final byte[] file;
    private int at;

    private Parts(byte[] file) {
        this.file = file;
    }

    /// @param name what kind of document
    /// @param bytes its own form
    record Part(String name, byte[] bytes) {}

    static byte[] write(String header, List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((header + "\n").getBytes(UTF_8));
        for (Part part : parts) {
            out.writeBytes((part.name + " " + part.bytes.length + "\n").getBytes(UTF_8));
            out.writeBytes(part.bytes);
        }
        return out.toByteArray();
    }

    /// Whether a file says of itself that it is one of these.
    static boolean begins(byte[] file, String header) {
        byte[] first = (header + "\n").getBytes(UTF_8);
        return file.length >= first.length && Arrays.equals(file, 0, first.length, first, 0, first.length);
    }

    /// @throws Malformed when the file is not of this form
    static List<Part> read(byte[] file, String header) {
        if (!begins(file, header)) {
            throw new Malformed("the first line is " + header);
        }
        Parts parts = new Parts(file);
        parts.line();
        List<Part> read = new ArrayList<>();
        while (parts.at < file.length) {
            read.add(parts.part());
        }
        return read;
    }

    private Part part() {
        String[] words = line().split(" ", -1);
        if (words.length != 2) {
            throw new Malformed("before each document stand its name and its length");
        }
        long length = Strict.decimal(words[1]);
        if (length > file.length - at) {
            throw new Malformed("the file ends inside a document");
        }
        byte[] bytes = Arrays.copyOfRange(file, at, at + (int) length);
        at += (int) length;
        return new Part(words[0], bytes);
    }

    private String line() {
        int end = at;
        while (end < file.length && file[end] != '\n' && end - at < LONGEST_LINE) {
            end++;
        }
        if (end == file.length || file[end] != '\n') {
            throw new Malformed("before each document stands a line with its name and its length");
        }
        String line = new String(file, at, end - at, ISO_8859_1);
        at = end + 1;
        return line;
    }

    /// The documents of one kind, read.
    static <T> List<T> all(List<Part> parts, String name, Function<byte[], T> reader) {
        return parts.stream()
                .filter(part -> part.name.equals(name))
                .map(part -> reader.apply(part.bytes))
                .toList();
    }

    /// The one document of a kind, read.
    static <T> T one(List<Part> parts, String name, Function<byte[], T> reader) {
        List<T> all = all(parts, name, reader);
        if (all.size() != 1) {
            throw new Malformed("there is one " + name);
        }
        return all.getFirst();
    }
}
