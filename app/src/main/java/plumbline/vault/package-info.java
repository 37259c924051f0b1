/// The vault: exhibits as bytes under their SHA-256, encrypted at rest, acknowledged only when they would survive a
/// power cut, and verified again and again.
///
/// Who may read what is decided by the features that hold a hash; whoever holds a hash may read its bytes.
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package plumbline.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
