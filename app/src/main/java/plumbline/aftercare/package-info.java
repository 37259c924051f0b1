/// What happens to a clearance after it was granted.
///
/// A step of a case opens what follows from it by itself, in the transaction of the step: a review, a restriction to
/// decide, a case on withdrawal. So does what a holder tells of and what somebody notes. Everything opened is a course:
/// a beginning and the acts since, folded by [plumbline.law.vetting.after]. Where each stands and what is due is a
/// projection that can be made again.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "access",
            "forms",
            "parameters",
            "people",
            "cases",
            "casework",
            "vetting",
            "codecision",
            "clearance"
        })
@NullMarked
package plumbline.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
