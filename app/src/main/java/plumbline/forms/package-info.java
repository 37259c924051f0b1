/// The form of any record: its questions are its components, so what is asked and what is kept cannot drift apart.
///
/// A feature that records acts with particulars writes a public record and a line in its `words.properties` for each
/// component; `RecordForm` reads off it what is asked, `fields.jte` asks it, `FormReader` reads the answers back, and
/// `Refill` fills the form again.
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package plumbline.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
