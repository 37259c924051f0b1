/// Facts and the log: who acted, what was recorded, and the proof that it has not been altered since.
///
/// A feature asks [plumbline.audit.Audit] for a stamp, inserts its row into a history table and has it recorded, all in
/// one transaction. A row that was not recorded does not commit.
@ApplicationModule(allowedDependencies = {"ledger"})
@NullMarked
package plumbline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
