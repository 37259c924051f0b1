/// Clearances: who holds which, until when, on whose word; where the workforce and the register do not agree; and what
/// expires when.
///
/// A clearance comes from a certificate, or from a register that was kept elsewhere: then it stands on the force's word
/// and every page says so. Where it stands on a day is arithmetic over facts, and no flag that anybody sets. Leaving
/// ends it on the very day.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "people", "imports"})
@NullMarked
package plumbline.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
