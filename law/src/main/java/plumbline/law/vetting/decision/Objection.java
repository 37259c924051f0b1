package plumbline.law.vetting.decision;

import plumbline.law.Citation;
import plumbline.law.Verdict;

/// Something that keeps an opinion from being sealed.
///
/// @param at the place in the opinion that it is about, such as "model-ethics" or "weighings-1"
/// @param why the refusal
public record Objection(String at, Verdict.Refused why) {
    static Objection of(String at, String rule, String reason, String remedy, Citation citation) {
        return new Objection(at, new Verdict.Refused(rule, reason, remedy, citation));
    }
}
