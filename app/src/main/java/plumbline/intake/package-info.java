/// How a matter enters the force's books: a report is recorded as it came, whoever brought it.
///
/// Next: `plumbline.cases` opens an operation from a report.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "people"})
@NullMarked
package plumbline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
