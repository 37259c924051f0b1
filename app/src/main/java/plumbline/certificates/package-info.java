/// Decisions that take several keys: what is to be signed, by whom, the signatures, and the certificate that comes of
/// it.
///
/// The organisations keep their own rosters and sign them; those of the force make their passkeys and sign here, those
/// of others on pages of their own. The keys that sign rosters are never here. What a certificate is worth is said by
/// `ledger.certificate` each time it is asked.
@ApplicationModule(allowedDependencies = {"web", "audit", "access"})
@NullMarked
package plumbline.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
