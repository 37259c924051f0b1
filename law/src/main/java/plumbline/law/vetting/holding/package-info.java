/// What somebody holds on a day: from when to when a clearance counts, what ends it before its day, which level does
/// for which post, and where a workforce and its register of clearances do not agree.
///
/// Days are arithmetic and nothing else: the first day counts, the day of expiry does not, and nothing that is under
/// way makes a clearance last longer.
@NullMarked
package plumbline.law.vetting.holding;

import org.jspecify.annotations.NullMarked;
