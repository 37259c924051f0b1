/// The people who serve or served with the force: officers, special constables, staff. One search box.
@ApplicationModule(allowedDependencies = {"web", "audit", "access"})
@NullMarked
package plumbline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
