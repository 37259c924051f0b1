/// Notices: written from the texts of [plumbline.law.notice], as HTML and as tagged PDF, and kept as they
/// went out.
///
/// A door and no pages: the features that lead a case ask whether the person signed in may know of the
/// operation, then come here. The wall before people concerned stands in every query all the same. What
/// happens to a notice after it is written (sent, deemed served, acknowledged) is a step of the case and is
/// told elsewhere; here are the bytes.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "vault", "people"})
@NullMarked
package plumbline.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
