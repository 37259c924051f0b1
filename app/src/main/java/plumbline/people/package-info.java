/// The people who serve or served with the force: officers, special constables, staff. Their engagements and posts come
/// with extracts of the personnel system.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "imports"})
@NullMarked
package plumbline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
