/// Oversight: what an inspector sees of the record as a whole, and takes away to check elsewhere.
///
/// Reads the public doors of the features before it and names none after it.
@ApplicationModule(allowedDependencies = {"web", "access", "audit"})
@NullMarked
package plumbline.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
