/// From two keys to a certificate: puts what both sides concluded into words for their signatures, and records the
/// clearance once the verifier accepts them.
///
/// It keeps nothing of its own. What waits, and why, is worked out from the rooms on both sides each time.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "access",
            "people",
            "vetting",
            "codecision",
            "certificates",
            "clearance",
            "aftercare"
        })
@NullMarked
package plumbline.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
