/// Where one person and one allegation stand, as a fold over the steps that people recorded.
///
/// A [Step] is one fact with its particulars; [StepKind] names it; [Taken] is a step with when it happened and who took
/// it. [CaseFile] is what the steps so far come to, one state a lane. [Gates] answers whether a step may be taken now.
/// [RunningClocks] says which duties the facts have started, and which of them are done.
///
/// | Lane | Is about | Fed by steps of |
/// |---|---|---|
/// | matter | intake, referral, investigation, the end | the allegation |
/// | allegation | severity, notice, case to answer, route | the allegation |
/// | subject | service, leaving, lists | the person |
/// | restriction | suspension, redeployment, restricted duties | the person |
/// | criminal | arrest to verdict, a strand each; prejudice | the person |
/// | proceedings | a meeting, hearing or accelerated hearing | each allegation that it covers |
/// | staff | the contract procedure | the allegation |
/// | notice, publication, evidence | what was served, published, seized | the allegation |
///
/// The application passes a step of the person to every file of that person, and a step of joint proceedings to each
/// file that they cover. So the lanes of the person never depend on the others for what may follow what; whatever hangs
/// on more than one lane is asked of [Gates] before the step is taken.
@NullMarked
package plumbline.law.lane;

import org.jspecify.annotations.NullMarked;
