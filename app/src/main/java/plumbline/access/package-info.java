/// Who is signed in, what they may do, and whom a matter is hidden from.
///
/// Every handler method carries [Allowed] or [Public], or the build fails. Roles say what kind of act is open to an
/// account; [Walls] take away, for one person, everything about a matter in which they are the subject. What is
/// forbidden is answered exactly as what does not exist.
@ApplicationModule(allowedDependencies = {"web", "audit", "database"})
@NullMarked
package plumbline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
