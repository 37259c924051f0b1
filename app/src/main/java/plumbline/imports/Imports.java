package plumbline.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.access.Access;
import plumbline.vault.Staging;
import plumbline.vault.Vault;
import plumbline.web.NotFound;

/// The door to tables that were brought.
@Service
public class Imports {
    private static final long LARGEST = 256L << 20;
    private static final int SHOWN = 100;

    private final ImportKinds kinds;
    private final ImportRepository imports;
    private final Vault vault;
    private final ImportRoom room;
    private final TransactionTemplate transaction;

    Imports(
            ImportKinds kinds,
            ImportRepository imports,
            Vault vault,
            ImportRoom room,
            TransactionTemplate transaction) {
        this.kinds = kinds;
        this.imports = imports;
        this.vault = vault;
        this.room = room;
        this.transaction = transaction;
    }

    /// Takes a file and lets its reading begin.
    ///
    /// @param importId made with the form, so that sending it twice brings one file
    /// @return why it is not taken; empty where its bytes are durable and recorded
    public Optional<String> bring(UUID importId, String kind, String fileName, InputStream bytes) {
        mine(kind);
        if (imports.find(importId).isPresent()) {
            return Optional.empty();
        }
        return switch (vault.stage(bytes, LARGEST)) {
            case Staging.TooLarge _ ->
                Optional.of(
                        "The file is larger than 256 MB. Divide the table into several files, each with the heading");
            case Staging.Staged staged -> record(importId, kind, fileName, staged);
        };
    }

    private Optional<String> record(UUID importId, String kind, String fileName, Staging.Staged staged) {
        if (staged.object().length() == 0) {
            vault.discard(staged);
            return Optional.of("The file is empty. Choose the file that the other system gave out");
        }
        transaction.executeWithoutResult(_ -> {
            var object = vault.seal(staged);
            imports.add(importId, kind, cleaned(fileName), object.sha256(), object.length());
            room.ring();
        });
        return Optional.empty();
    }

    /// A brought file, where whoever asks may bring its kind.
    @Transactional(readOnly = true)
    public Brought get(UUID importId) {
        var brought = imports.find(importId).orElseThrow(NotFound::new);
        mine(brought.kind());
        return brought;
    }

    /// The newest files of the kinds that whoever asks may bring.
    @Transactional(readOnly = true)
    public List<Brought> newest() {
        return imports.newest(kinds.ids(Access.current()), SHOWN);
    }

    @Transactional
    void stop(UUID importId) {
        imports.askToStop(get(importId).importId());
    }

    /// Goes on with a reading that was stopped or broke off.
    @Transactional
    void resume(UUID importId) {
        var state = get(importId).state();
        if (state == Brought.State.STOPPED || state == Brought.State.FAILED) {
            imports.put(importId, Brought.State.QUEUED, "");
            room.ring();
        }
    }

    ImportKind mine(String kind) {
        var found = kinds.find(kind).orElseThrow(NotFound::new);
        if (found.roles().stream().noneMatch(Access.current()::has)) {
            throw new NotFound();
        }
        return found;
    }

    private static String cleaned(String fileName) {
        var name = fileName.strip().replaceAll("\\p{Cntrl}", "").replaceFirst("^.*[/\\\\]", "");
        return name.isEmpty() ? "table" : name.substring(0, Math.min(255, name.length()));
    }

    static String thousands(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
