package plumbline.law.conduct.chat;

import static plumbline.law.conduct.Standard.AUTHORITY_RESPECT_AND_COURTESY;
import static plumbline.law.conduct.Standard.CHALLENGING_AND_REPORTING;
import static plumbline.law.conduct.Standard.CONFIDENTIALITY;
import static plumbline.law.conduct.Standard.DISCREDITABLE_CONDUCT;
import static plumbline.law.conduct.Standard.DUTIES_AND_RESPONSIBILITIES;
import static plumbline.law.conduct.Standard.EQUALITY_AND_DIVERSITY;
import static plumbline.law.conduct.Standard.HONESTY_AND_INTEGRITY;
import static plumbline.law.conduct.Standard.ORDERS_AND_INSTRUCTIONS;

import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Standard;

/// Behaviour around messages, with the standards it usually engages. A prompt for whoever raises an allegation;
/// each allegation is made on its own facts.
public enum Behaviour implements Labelled {
    POSTING_DISCRIMINATORY_CONTENT(
            "Posting discriminatory content",
            false,
            "Ask criterion (d) of mandatory referral first; add standard 10 where others' posts went unchallenged.",
            EQUALITY_AND_DIVERSITY,
            AUTHORITY_RESPECT_AND_COURTESY,
            DISCREDITABLE_CONDUCT),
    ENCOURAGING(
            "Reacting, laughing or forwarding",
            false,
            "An original poster, a forwarder and whoever only reacted are different allegations.",
            EQUALITY_AND_DIVERSITY,
            DISCREDITABLE_CONDUCT,
            CHALLENGING_AND_REPORTING),
    SILENT_MEMBERSHIP(
            "Silent membership",
            false,
            "To be in the group is not to have seen. Standard 9 only if it went on for long.",
            CHALLENGING_AND_REPORTING,
            DISCREDITABLE_CONDUCT),
    SUPERVISOR_IN_GROUP(
            "Supervisor in the group",
            false,
            "Rank makes it more serious.",
            CHALLENGING_AND_REPORTING,
            DUTIES_AND_RESPONSIBILITIES,
            DISCREDITABLE_CONDUCT),
    SHARING_INTIMATE_FOOTAGE(
            "Sharing intimate footage",
            true,
            "Each onward share is an event of its own; the person shown is anonymous for life.",
            HONESTY_AND_INTEGRITY,
            AUTHORITY_RESPECT_AND_COURTESY,
            DISCREDITABLE_CONDUCT,
            CONFIDENTIALITY),
    SHARING_CASE_MATERIAL(
            "Sharing case material on a personal app",
            true,
            "Ask whether systems were accessed without a policing purpose.",
            CONFIDENTIALITY,
            ORDERS_AND_INSTRUCTIONS,
            HONESTY_AND_INTEGRITY),
    SCENE_PHOTOGRAPHS(
            "Photographs of a crime scene in a chat",
            true,
            "Think of the family of whoever is shown.",
            CONFIDENTIALITY,
            DISCREDITABLE_CONDUCT,
            AUTHORITY_RESPECT_AND_COURTESY),
    DELETING_AFTER_NOTICE(
            "Deleting chats after notice",
            true,
            "It may be perverting the course of justice.",
            HONESTY_AND_INTEGRITY,
            DISCREDITABLE_CONDUCT),
    MISLEADING_ACCOUNT(
            "Misleading account of messages",
            false,
            "Operational dishonesty: ask what the account was given for.",
            HONESTY_AND_INTEGRITY),
    REMARKS_ABOUT_VICTIMS(
            "Off-duty remarks about victims",
            false,
            "The standards apply off duty.",
            AUTHORITY_RESPECT_AND_COURTESY,
            EQUALITY_AND_DIVERSITY,
            DISCREDITABLE_CONDUCT),
    FAKE_ACCOUNTS_AND_MEMES(
            "Fake or parody accounts, memes",
            false,
            "Follow the chain of forwarding to the original poster.",
            EQUALITY_AND_DIVERSITY,
            DISCREDITABLE_CONDUCT);

    private final String label;
    private final boolean maybeCrime;
    private final String note;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enum constants implements Labelled {
    private final List<Standard> standards;

    Behaviour(String label, boolean maybeCrime, String note, Standard... standards) {
        this.label = label;
        this.maybeCrime = maybeCrime;
        this.note = note;
        this.standards = List.of(standards);
    }

    @Override
    public String label() {
        return label;
    }

    /// The standards usually engaged, the foremost first.
    public List<Standard> standards() {
        return standards;
    }

    /// Whether to ask at once if it is also a crime.
    public boolean isMaybeCrime() {
        return maybeCrime;
    }

    /// What to think of.
    public String note() {
        return note;
    }

    /// Where the mapping comes from.
    public Citation citation() {
        return Citation.unconfirmed(
                "Reported outcomes of misconduct hearings", "", "a mapping of ours from reports; no rule of law");
    }
}
