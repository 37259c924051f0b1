/// Review: what people say the messages are, and the way from coded messages to an allegation.
///
/// A coding says what a message is, not how serious it is: severity is assessed later, for one person and allegation,
/// by the appropriate authority. Next: [plumbline.cases], which raises the allegation.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "people", "vault", "cases", "evidence"})
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
