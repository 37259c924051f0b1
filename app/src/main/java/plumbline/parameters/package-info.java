/// The law as it is used here: the catalogue of clocks, and what the force decided where the law leaves it to the force
/// or was not confirmed.
///
/// Whoever needs a clock asks [LawInUse] for the catalogue, never the library, so that a decision reaches every date.
@ApplicationModule(allowedDependencies = {"web", "audit", "access"})
@NullMarked
package plumbline.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
