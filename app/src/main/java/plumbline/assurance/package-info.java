/// Whether vetting decisions are any good: samples that nobody in the force can foresee, made-up files with an agreed
/// answer, charts of refusals and of disagreement, what the cleared later did, and whether a group fares worse.
///
/// The last room: it reads the doors of all others and nothing reads it.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "casework", "vetting", "codecision"})
@NullMarked
package plumbline.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
