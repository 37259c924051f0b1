/// Facts and the log: who acted, what was recorded, and the proof that it has not been altered since.
///
/// A feature's repository asks [plumbline.audit.Audit] for a fact of its table, fills the columns and has it recorded.
/// A row that came in by another way does not commit.
@ApplicationModule(allowedDependencies = {"ledger"})
@NullMarked
package plumbline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
