/// The database: an embedded PostgreSQL 18 that this application supervises, or an external one by address, and the
/// three connections to it (runtime, migrations, sequencer).
@ApplicationModule(allowedDependencies = {})
@NullMarked
package plumbline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
