package plumbline.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.access.SignedIn;

/// The kinds of tables that the features take.
@Component
class ImportKinds {
    private final ObjectProvider<ImportKind> kinds;

    ImportKinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    ImportKind get(String id) {
        return find(id).orElseThrow();
    }

    Optional<ImportKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// Those that this account may bring.
    List<ImportKind> of(SignedIn who) {
        return kinds.stream()
                .filter(kind -> kind.roles().stream().anyMatch(who::has))
                .sorted(Comparator.comparing(ImportKind::label).reversed())
                .toList();
    }

    Set<String> ids(SignedIn who) {
        return of(who).stream().map(ImportKind::id).collect(Collectors.toSet());
    }
}
