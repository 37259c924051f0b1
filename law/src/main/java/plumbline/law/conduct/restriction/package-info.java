/// Suspension, and what may be done instead of it.
///
/// | Ask | Answer |
/// |---|---|
/// | is suspension open here: a power, a duty, or policy only? | [Suspensions#nature] |
/// | may this decision be recorded? | [Suspensions#may] |
/// | must a suspension end? | [Suspensions#review] |
/// | do bail, restrictions and the roster clash? | [BailTerms#clashes], [NoContact#clashes] |
@NullMarked
package plumbline.law.conduct.restriction;

import org.jspecify.annotations.NullMarked;
