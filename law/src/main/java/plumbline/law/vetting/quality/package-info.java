/// Whether vetting decisions are any good, in figures that somebody else can compute again.
///
/// Samples that nobody in the force can foresee, intervals instead of bare rates, an alarm when refusals fall away, how
/// two sides disagree, and whether a group fares worse. Nothing here scores a person.
@NullMarked
package plumbline.law.vetting.quality;

import org.jspecify.annotations.NullMarked;
