/// The levels of clearance and what each takes: how long it is good for, which checks, and the gates that are computed
/// from them and from nothing else.
///
/// The figures are dated data, in `rules.txt` beside this package, written so that a lawyer can check them line by
/// line. There is no flag for "complete", "current" or "may be appointed": each is worked out from what is on record.
@NullMarked
package plumbline.law.vetting.level;

import org.jspecify.annotations.NullMarked;
