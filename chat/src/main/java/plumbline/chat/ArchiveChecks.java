package plumbline.chat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Archive.Opened.Refused;

/// What is checked of an archive before anything is unpacked (OWASP ASVS 5.2.3, 5.2.5, 5.3.3).
final class ArchiveChecks {

    private final Source source;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    ArchiveChecks(Source source, ZipFile zip, List<ZipArchiveEntry> entries) {
        this.source = source;
        this.zip = zip;
        this.entries = entries;
    }

    @Nullable
    Refused refusal() throws IOException {
        if (entries.size() > Archive.MOST_ENTRIES) {
            return new Refused(
                    "", "it has " + entries.size() + " entries; at most " + Archive.MOST_ENTRIES + " are read");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            String reason = fault(entry);
            if (reason == null && !names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                reason = "another entry has the same name";
            }
            if (reason != null) {
                return new Refused(entry.getName(), reason);
            }
            total += Math.max(entry.getSize(), 0);
        }
        if (total > Archive.FREE_BYTES && total > source.size() * Archive.MOST_RATIO) {
            return new Refused(
                    "",
                    "its entries declare " + total + " bytes, more than " + Archive.MOST_RATIO + " times its own size");
        }
        return layout();
    }

    private @Nullable String fault(ZipArchiveEntry entry) {
        String path = pathFault(entry);
        if (path != null) {
            return path;
        }
        if (entry.isUnixSymlink()) {
            return "it is a link to another file";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "it is encrypted; unpack it with its password first and seize the result";
        }
        if (!entry.isDirectory() && !zip.canReadEntryData(entry)) {
            return "it is packed in a way that is not read (method " + entry.getMethod() + ")";
        }
        long size = entry.getSize();
        if (size < 0 || size > Archive.FREE_BYTES && size / Archive.MOST_RATIO > entry.getCompressedSize()) {
            return "it declares " + size + " bytes in " + entry.getCompressedSize() + ", more than "
                    + Archive.MOST_RATIO + " to 1";
        }
        return null;
    }

    private static @Nullable String pathFault(ZipArchiveEntry entry) {
        String name = entry.getName();
        byte[] raw = entry.getRawName();
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            return "its name is empty or holds a null character";
        }
        if (name.startsWith("/") || raw != null && contains(raw, '\\') || name.matches("^[A-Za-z]:.*")) {
            return "its name is a path from the root or of another system";
        }
        for (String step : name.split("/", -1)) {
            if (step.equals("..") || step.equals(".")) {
                return "its name leads out of its folder";
            }
        }
        return null;
    }

    private static boolean contains(byte[] bytes, char c) {
        for (byte one : bytes) {
            if (one == c) {
                return true;
            }
        }
        return false;
    }

    /// Entries must not lie over each other, and what stands at each must be what the directory says.
    private @Nullable Refused layout() throws IOException {
        LocalHeaders headers = new LocalHeaders(source);
        long end = 0;
        try (headers) {
            for (ZipArchiveEntry entry : entries) {
                if (entry.getLocalHeaderOffset() < end) {
                    return new Refused(entry.getName(), "it lies over the entry before it");
                }
                String difference = headers.difference(entry);
                if (difference != null) {
                    return new Refused(entry.getName(), difference);
                }
                end = headers.endOfData(entry);
                if (end > source.size()) {
                    return new Refused(entry.getName(), "it goes on beyond the end of the archive");
                }
            }
        }
        return null;
    }
}
