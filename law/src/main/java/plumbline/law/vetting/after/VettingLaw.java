package plumbline.law.vetting.after;

import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;

/// Where the rules after clearance are written, and what was read of them.
final class VettingLaw {

    static final String REGULATIONS = "Police (Vetting) Regulations 2025 (SI 2025/502)";
    static final String CODE = "Vetting Code of Practice (College of Policing, July 2023)";
    static final String APP = "Authorised Professional Practice on vetting (College of Policing, December 2024)";
    private static final String DI_MARIA =
            "R (Di Maria) v Commissioner of Police of the Metropolis [2025] EWHC 275 (Admin)";

    static final Citation COURSE = Citation.unconfirmed(
            REGULATIONS, "regs 15 to 30", "the order of assessment, notice, decision and appeal; in part from memory");
    static final Citation REG_5 =
            Citation.unconfirmed(REGULATIONS, "reg 5", "the duty to tell promptly is from a note by counsel");
    static final Citation REG_13 =
            Citation.unconfirmed(REGULATIONS, "reg 13", "the power to suspend is from a secondary source");
    static final Citation REG_15 =
            Citation.unconfirmed(REGULATIONS, "reg 15", "that it comes first is from a secondary source");
    static final Citation REG_16 = Citation.unconfirmed(
            REGULATIONS, "reg 16", "the appointment is from a secondary source; apart is our rule");
    static final Citation NOTICE =
            Citation.unconfirmed(REGULATIONS, "regs 17 to 22", "notice, response, report and reasons are from memory");
    static final Citation REPRESENTED =
            Citation.unconfirmed(REGULATIONS, "regs 9 and 10", "police friend and lawyer are from a note by counsel");
    static final Citation UNFINISHED = Citation.unconfirmed(
            APP,
            "changes of 2025",
            "that people who left before the end stay on record was read in the College's summary");
    static final Citation CONDUCT_FIRST =
            Citation.confirmed(DI_MARIA, "DM-5", "stop and refer where vetting uncovers possible misconduct");
    static final Citation NO_CASE = Citation.confirmed(
            DI_MARIA, "DM-1", "a final \"no case to answer\" stands unless significant new evidence has come");
    static final Citation DISMISSAL = Citation.confirmed(
            DI_MARIA, "DM-3", "losing a clearance is no ground of dismissal outside the Regulations of 2025");
    static final Citation CLOSED_MATERIAL = Citation.confirmed(
            Instruments.POLICY, "DM-4", "our rule after the same case: nothing rests on closed material alone");
    static final Citation EMPLOYMENT = Citation.unconfirmed(
            "Employment Rights Act 1996", "Part 10", "staff are under contract and employment law; from memory");
    static final Citation TWO_KEYS = Citation.confirmed(
            Instruments.POLICY, "two keys", "our rule: what keeps or gives back a clearance needs a key from outside");
    static final Citation REASONS =
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "", "detailed reasons are from a summary");
    static final Citation LADDER = Citation.confirmed(
            Instruments.POLICY,
            "restrictions while a matter is open",
            "our ladder; suspension rests on the Regulations");
    static final Citation PACK = Citation.confirmed(
            Instruments.POLICY, "the transfer pack", "our rule after inspection findings on unseen investigations");
    static final Citation APPEAL = Citation.unconfirmed(
            REGULATIONS, "regs 23 to 30", "two stages were read of; who sits and when is from memory");

    private VettingLaw() {}
}
