/// The demonstration force, in the profile `demo` only: loads what `plumbline.demo` makes up through the features' own
/// doors, as people with the right roles would, so that nothing in it could not have been done by hand.
///
/// Loading may be killed at any moment and goes on at the next start: every step asks first whether it was done.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "access",
            "people",
            "imports",
            "intake",
            "cases",
            "evidence",
            "review",
            "casework",
            "vetting",
            "assessment",
            "codecision",
            "certificates",
            "aftercare"
        })
@NullMarked
package plumbline.demoforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
