/// What the conduct regulations say: rule sets, standards, duties. Pure functions over dated data.
///
/// The unit of law is one person and one allegation. [RuleSets] picks the rules that apply to the two together;
/// [Duties] names what is then due, each duty with its citation, the dates between which it holds and a deadline that
/// shows its arithmetic. Nothing here reads the clock on the wall or a database.
///
/// | Ask | Answer |
/// |---|---|
/// | which rules apply to this person and this allegation? | [RuleSets#select] |
/// | which standards are there? | [Standard] |
/// | must it be referred? | [ReferralCriterion], [Referral] |
/// | what is due, when, and why? | [Duties#forAllegation] |
/// | which clocks are there, and what is this one's time? | [ClockBook] |
/// | which numbers and readings are not certain, and what did the force decide? | [Parameters] |
///
/// A fact of law that nobody checked against the primary text carries [plumbline.law.Mark#UNCONFIRMED] up to the
/// screen.
@NullMarked
package plumbline.law.conduct;

import org.jspecify.annotations.NullMarked;
