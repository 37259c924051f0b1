/// Two keys on one application: the force's opinion and the outside opinions, each sealed before anybody sees
/// another's.
///
/// Reviewers are kept by the outside body and drawn by lot. What is sealed lies in the vault, so that whoever reads the
/// database reads a digest; both sides are opened together, and what they make is for `law.vetting.twokey`.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "access",
            "parameters",
            "vault",
            "people",
            "forms",
            "vetting",
            "assessment"
        })
@NullMarked
package plumbline.codecision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
