/// Exhibits: seized files, how they came here, and what they say.
///
/// A file goes into the vault first and is acknowledged; custody is recorded next; then a background job reads it with
/// `plumbline.chat` into tables that can be made again from the bytes. The account of each reading is a fact.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "vault", "cases"})
@NullMarked
package plumbline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
