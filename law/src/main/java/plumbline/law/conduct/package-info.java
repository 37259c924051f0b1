/// What the conduct regulations say: rule sets, standards, duties. Pure functions over dated data.
///
/// The unit of law is one person and one allegation. [RuleSets] picks the rules that apply to the two together;
/// [plumbline.law.lane.RunningClocks] names what is then due, each [Duty] with its citation, the dates between which it
/// holds and a deadline that shows its arithmetic. Nothing here reads the clock on the wall or a database.
///
/// | Ask | Answer |
/// |---|---|
/// | which rules apply to this person and this allegation? | [RuleSets#select] |
/// | which standards are there? | [Standard] |
/// | must it be referred? | [ReferralCriterion], [Referral] |
/// | what is due, when, and why? | [plumbline.law.lane.RunningClocks#of] |
/// | which clocks are there, and what is this one's time? | [ClockBook] |
/// | which numbers and readings are not certain, and what did the force decide? | [Parameters] |
/// | what do both versions say where two are arguable? | [Rulings] |
///
/// What may be decided, and what not, is asked of the packages inside, each answering a [plumbline.law.Verdict] with
/// its gate, its reason, what would help and its citation:
///
/// | Package | Decides about |
/// |---|---|
/// | `investigation` | what a matter is, referral, the form of investigation, starting it, interviews, devices |
/// | `severity` | severity, case to answer, route, accelerated hearings |
/// | `restriction` | suspension and what may be done instead |
/// | `panel` | the authority, delegation, chairs and panels, conflicts of interest, representation |
/// | `outcome` | findings, outcomes, warnings, the lists, the staff procedure |
/// | `criminal` | prejudice to criminal proceedings, what their end changes, section 127 |
/// | `publication` | the harm test, notices and reports, restrictions of linked cases |
/// | `chat` | who could see a message, when it was sent, what is usually alleged |
///
/// A fact of law that nobody checked against the primary text carries [plumbline.law.Mark#UNCONFIRMED] up to the
/// screen.
@NullMarked
package plumbline.law.conduct;

import org.jspecify.annotations.NullMarked;
