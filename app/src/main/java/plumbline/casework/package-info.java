/// The case of each person and allegation, from intake to its end: a history of steps, and what the law makes of it.
///
/// A step is one fact somebody records. Before it is recorded the law is asked whether it may be taken; afterwards the
/// state, what is due and what may be done next are computed from the steps again. Nothing else is kept but projections
/// for the boards, which can be made again from the steps.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "forms",
            "audit",
            "access",
            "vault",
            "parameters",
            "people",
            "intake",
            "notices",
            "cases"
        })
@NullMarked
package plumbline.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
