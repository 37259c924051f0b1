/// Police vetting as dated data and pure functions: who must be cleared to what level, which checks that takes, who may
/// decide, and what makes a clearance end.
///
/// The law puts the pen in the force's hand (Police (Vetting) Regulations 2025, SI 2025/502). Plumbline asks for a
/// second key, held outside the force, before any door opens: either key keeps it shut, both are needed to open it.
@NullMarked
package plumbline.law.vetting;

import org.jspecify.annotations.NullMarked;
