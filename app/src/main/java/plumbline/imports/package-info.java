/// Tables that other systems give out, brought as CSV or Excel and taken in row by row.
///
/// The file goes into the vault first. Then a thread of its own reads it in batches, each in one transaction with how
/// far it came, so that a reading that was killed goes on where it was. Each row is understood or rejected with its
/// place, the reason and what to do; the account of an import balances or is not recorded. What a row means is said by
/// the feature that takes it, as a bean: [ImportKind].
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "vault"})
@NullMarked
package plumbline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
