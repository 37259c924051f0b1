/// What happens to a clearance after it was granted: what opens a review and by when, who may be restricted
/// meanwhile, how an officer's clearance is withdrawn, who hears an appeal, what a force must tell another before
/// somebody moves.
///
/// Each course is a fold over acts, as in [plumbline.law.lane]: an act is a record of its particulars, a stage
/// says how far the course has come, a gate answers whether the act may be done and cites why not. Protective
/// acts need one key; what keeps or gives back a clearance needs two, and the second is held outside the force.
@NullMarked
package plumbline.law.vetting.after;

import org.jspecify.annotations.NullMarked;
