package plumbline.law.vetting.twokey;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// Where the rules of this package are written, for their refusals.
final class TwoKeys {

    static final Citation KEYS = policy("keys", "our rule: either key keeps the door shut, both open it");
    static final Citation BLIND = policy("blindness", "our rule: nobody sees the other side before sealing");
    static final Citation QUORUM = policy("quorum", "our rule: who must have sealed before anything is opened");
    static final Citation CONFLICTS = policy("conflicts of interest", "our rules C1 to C10");
    static final Citation ASSIGNMENT = policy("assignment", "our rule: by lot among the eligible, never by the force");
    static final Citation SEPARATION =
            policy("separation of duties", "our rule: who decides has not run the checks or wanted the post filled");
    static final Citation APPEAL = policy("appeal panel", "our rule: what it takes to open what one key has closed");
    static final Citation DEPARTURE =
            policy("chief officer's departure", "our rule; a narrow power, so that discretion is not fettered");
    static final Citation OBJECTION = Citation.unconfirmed(
            "Police (Performance) Regulations 2020 (SI 2020/3)",
            "objection to a panel member",
            "the pattern is copied by policy; vetting law has no such right");
    static final Citation STATUTE = Citation.unconfirmed(
            "A statute that makes the outside key a condition", "", "assumed by this legal mode; none is in force");

    private TwoKeys() {}

    private static Citation policy(String provision, String note) {
        return Citation.confirmed(Instruments.POLICY, "two keys: " + provision, note);
    }

    static Verdict need(boolean met, String rule, String reason, String remedy, Citation citation) {
        return met ? Verdict.allowed() : Verdict.refused(rule, reason, remedy, citation);
    }
}
