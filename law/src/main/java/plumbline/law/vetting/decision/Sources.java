package plumbline.law.vetting.decision;

import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;

/// Where the rules of a vetting decision are written, and what of that was read.
final class Sources {

    static final String CODE = "Vetting Code of Practice (July 2023)";
    static final String APP = "Authorised Professional Practice, Vetting (December 2024)";
    static final String REGULATIONS = "Police (Vetting) Regulations 2025 (SI 2025/502)";
    static final String DI_MARIA = "R (Di Maria) v Commissioner of Police of the Metropolis [2025] EWHC 275 (Admin)";

    static final Citation TWO_STAGES = Citation.confirmed(
            "R (A) v C Constabulary [2014] EWHC 216 (Admin)",
            "para 26",
            "as a later judgment quotes it: suspicion as an objective observer would have it, then all the circumstances");
    static final Citation NO_CASE = Citation.unconfirmed(
            DI_MARIA,
            "",
            "known from two summaries, the judgment was not read: a final no case to answer generally counts");
    static final Citation CONDUCT_FIRST = Citation.unconfirmed(
            DI_MARIA, "", "known from two summaries, the judgment was not read: possible misconduct goes to conduct");
    static final Citation ARTICLE_6 = Citation.unconfirmed(
            DI_MARIA, "", "known from two summaries, the judgment was not read: Article 6 where the job is at stake");
    static final Citation PRIOR = Citation.confirmed(
            "R (Quirke) v Chief Constable of Avon and Somerset [2024] EWHC 2826 (Admin)",
            "",
            "the record of an earlier appeal on the same facts had not been kept");
    static final Citation GUIDANCE = Citation.confirmed(
            "R (J) v Chief Constable of West Mercia [2022] EWHC 26 (Admin)",
            "",
            "departing from the APP needs a good reason; as a later judgment quotes it");
    static final Citation RATIONALE = Citation.unconfirmed(
            "HMICFRS, An inspection of vetting, misconduct, and misogyny in the police service (November 2022)",
            "recommendation 4",
            "the report was read, its numbering is from memory: every risk, every factor, sufficient detail");
    static final Citation DECISION_MODEL =
            Citation.unconfirmed(APP, "National Decision Model", "the six elements are from memory");
    static final Citation EXCUSES = Citation.confirmed(
            "HMICFRS, An inspection of vetting, misconduct, and misogyny in the police service (November 2022)",
            "vetting files",
            "the reasons that inspectors found for clearing people after serious conduct; the list of phrases is ours");
    static final Citation MITIGATION = Citation.unconfirmed(
            "HMICFRS, An inspection of vetting, misconduct, and misogyny in the police service (November 2022)",
            "recommendation 3",
            "the report was read, its numbering is from memory: mitigation with an owner and a review");
    static final Citation HARM = Citation.unconfirmed(
            REGULATIONS,
            "reg 8",
            "that there is a harm test was read; its grounds are those of the conduct regulations");

    private Sources() {}

    static Citation app(String about) {
        return Citation.unconfirmed(APP, about, "read in what a force tells applicants; the APP itself was not read");
    }

    static Citation house(String about, String note) {
        return Citation.unconfirmed(Instruments.POLICY, about, note);
    }
}
