/// The decision on one application: what was found, what the rules presume from it, and whether what somebody wrote may
/// be sealed as an opinion.
///
/// Start at [Assessment], which reads the findings and says what is open; then [OpinionRules], which reads a composed
/// opinion and says what it lacks. Nothing here refuses anybody: it says what a person may conclude, what they must
/// have answered first, and where that is written. There is no score.
@NullMarked
package plumbline.law.vetting.decision;

import org.jspecify.annotations.NullMarked;
