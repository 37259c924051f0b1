/// Assessment: what was found about an applicant, what the rules presume from it, and an opinion as somebody composes
/// it.
///
/// Findings are typed, sourced, corrected and never erased. The rules are [plumbline.law.vetting.decision]'s; this room
/// records, shows and asks. Sealing and opening opinions is for the rooms after it.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "forms", "vetting"})
@NullMarked
package plumbline.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
