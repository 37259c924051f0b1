package plumbline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears what crashes and abandoned requests leave behind.
///
/// A whole file that no row names is first set aside under another name and deleted only 90 days later: after the
/// database was restored from an old backup, such a file may be the only copy of an exhibit.
@Component
class Sweeper {
    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration DELAY = Duration.ofDays(1);
    private static final Duration ABANDONED = Duration.ofDays(30);
    private static final int KEPT_DAYS = 90;
    private static final String ASIDE = "unreferenced-";
    private static final int DATE = "2026-01-01".length();

    private final Disk objectDisk;
    private final Disk uploadDisk;
    private final ObjectRepository objects;
    private final UploadRepository uploads;
    private final InstantSource time;

    Sweeper(
            @Qualifier("objectDisk") Disk objectDisk,
            @Qualifier("uploadDisk") Disk uploadDisk,
            ObjectRepository objects,
            UploadRepository uploads,
            InstantSource time) {
        this.objectDisk = objectDisk;
        this.uploadDisk = uploadDisk;
        this.objects = objects;
        this.uploads = uploads;
        this.time = time;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void sweep() {
        try {
            var now = time.instant();
            for (var entry : objectDisk.list()) {
                if (older(entry, DELAY, now)) {
                    sweepObject(entry.name(), now);
                }
            }
            objectDisk.syncNames();
            for (var entry : uploadDisk.list()) {
                if (older(entry, DELAY, now)) {
                    sweepUpload(entry, now);
                }
            }
            uploadDisk.syncNames();
        } catch (IOException e) {
            throw new UncheckedIOException("The vault could not be swept", e);
        }
    }

    private void sweepObject(String name, Instant now) throws IOException {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (name.endsWith(ObjectFiles.TEMPORARY)) {
            objectDisk.delete(name);
        } else if (name.startsWith(ASIDE)) {
            var since = LocalDate.parse(name.substring(ASIDE.length(), ASIDE.length() + DATE));
            if (since.plusDays(KEPT_DAYS).isBefore(today)) {
                objectDisk.delete(name);
            }
        } else if (!objects.exists(UUID.fromString(name))) {
            log.warn("Vault file {} belongs to no object; it is set aside for {} days", name, KEPT_DAYS);
            objectDisk.rename(name, ASIDE + today + "-" + name);
        }
    }

    private void sweepUpload(Disk.Entry entry, Instant now) throws IOException {
        var uploadId = UUID.fromString(entry.name());
        var upload = uploads.find(uploadId);
        if (upload.isEmpty() || upload.get().objectId() != null) {
            uploadDisk.delete(entry.name());
        } else if (older(entry, ABANDONED, now)) {
            uploads.deleteUnfinished(uploadId);
            uploadDisk.delete(entry.name());
        }
    }

    private static boolean older(Disk.Entry entry, Duration age, Instant now) {
        return entry.changed().plus(age).isBefore(now);
    }
}
