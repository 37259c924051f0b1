package plumbline.law.vetting.decision;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Instruments;

/// A rule that says what follows from a single finding, with the day from which it holds and where it is written.
/// `LocalDate.MIN` stands where no first day is known.
///
/// The bars and presumptions are known from what forces tell applicants about the APP; the APP itself was not read.
public enum Rule implements Labelled {
    CUSTODY(
            "P-BAR-1",
            Effect.ABSOLUTE_BAR,
            "A sentence of custody, served or not, as an adult or a juvenile, bars officers and specials.",
            "Nothing. Only a mistake about the record.",
            LocalDate.MIN,
            Sources.app("custodial sentences")),
    REGISTERED(
            "P-BAR-2",
            Effect.ABSOLUTE_BAR,
            "A duty to register as a sex offender, or another duty to register, bars.",
            "Nothing. Only a mistake about the record.",
            LocalDate.MIN,
            Sources.app("registered offenders")),
    ON_BARRED_LIST(
            "P-BAR-3",
            Effect.ABSOLUTE_BAR,
            "Nobody on the police barred list can be engaged.",
            "Nothing. Only a mistake about the record, or removal from the list.",
            LocalDate.of(2017, 12, 15),
            Citation.confirmed(Instruments.BARRED_LIST, "", "from the explanatory note and the College's own page")),
    SEXUAL_OFFENCE(
            "P-BAR-4",
            Effect.ABSOLUTE_BAR,
            "A conviction or caution for a sexual offence bars, where the force has put this rule into force.",
            "Nothing. Only a mistake about the record.",
            LocalDate.MIN,
            Citation.unconfirmed(
                    "Angiolini Inquiry, Part 1 (February 2024)",
                    "",
                    "the inquiry asked for it; whether and when it became guidance is not known, so each force decides")),
    VULNERABLE_TARGETED(
            "P-STR-1",
            Effect.STRONG,
            "A vulnerable person was the target: a strong presumption against.",
            "Evidence from the person that it was not so, weighed by a panel of three from outside.",
            LocalDate.MIN,
            Sources.app("vulnerable people")),
    HATE(
            "P-STR-2",
            Effect.STRONG,
            "Hate or a protected characteristic was the motive: a strong presumption against.",
            "Evidence from the person that it was not so, weighed by a panel of three from outside.",
            LocalDate.MIN,
            Sources.app("hate and discrimination")),
    DOMESTIC_ABUSE(
            "P-STR-3",
            Effect.STRONG,
            "Domestic abuse: a strong presumption against.",
            "Evidence from the person that it was not so, weighed by a panel of three from outside.",
            LocalDate.MIN,
            Sources.app("domestic abuse")),
    CARE(
            "P-CARE",
            Effect.CARE,
            "Dishonesty, corrupt practice or violence: particular care.",
            "Evidence from the person about what happened then and what they have done since.",
            LocalDate.MIN,
            Sources.app("dishonesty, corruption and violence")),
    CRIMINAL_RECORD(
            "P-REB",
            Effect.REBUTTABLE,
            "Any conviction, caution, reprimand, warning or relevant fixed penalty leads to rejection unless the person shows"
                    + " otherwise.",
            "Evidence from the person: age then, time since, circumstances, conduct since.",
            LocalDate.MIN,
            Citation.confirmed(Sources.CODE, "", "convictions and cautions lead to rejection unless shown otherwise")),
    PENDING(
            "P-PEND",
            Effect.DISCONTINUE,
            "Somebody under investigation or on bail is not refused: the application is discontinued and may be made again.",
            "The end of the investigation.",
            LocalDate.of(2025, 5, 14),
            Citation.confirmed(Sources.APP, "changes of 2025", "the College's list of changes was read")),
    OMITTED(
            "P-OMIT",
            Effect.REFUSAL_EXPECTED,
            "Something was left out on purpose: refusal on integrity is expected.",
            "Evidence from the person that it was an oversight; the finding is then corrected.",
            LocalDate.MIN,
            Citation.unconfirmed(Sources.APP, "non-disclosure", "read in guidance to applicants, not in the APP")),
    LISTED_OFFENCE(
            "P-LIST",
            Effect.TRIGGER,
            "An arrest or charge for a sexual or domestic-abuse offence: whoever decides on suspension must be told today.",
            "Nothing needs rebutting.",
            LocalDate.of(2026, 7, 13),
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "Sch 3", "the Schedule was not read")),
    NO_CASE(
            "P-NCTA",
            Effect.NO_SUSPICION,
            "Finally decided that there is no case to answer: no reasonable suspicion, as a rule.",
            "Significant new evidence that somebody from outside has reviewed.",
            LocalDate.of(2025, 2, 11),
            Sources.NO_CASE),
    CONDUCT_FIRST(
            "DM-5",
            Effect.PAUSE,
            "Possible misconduct of a serving officer that nobody has decided: conduct comes first.",
            "The outcome of the conduct procedure, recorded in the finding.",
            LocalDate.of(2025, 2, 11),
            Sources.CONDUCT_FIRST);

    private final String id;
    private final Effect effect;
    private final String label;
    private final String rebuttedBy;
    private final LocalDate from;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Rule(String id, Effect effect, String label, String rebuttedBy, LocalDate from, Citation citation) {
        this.id = id;
        this.effect = effect;
        this.label = label;
        this.rebuttedBy = rebuttedBy;
        this.from = from;
        this.citation = citation;
    }

    /// The name of our catalogue, such as "P-STR-3".
    public String id() {
        return id;
    }

    /// What it does.
    public Effect effect() {
        return effect;
    }

    @Override
    public String label() {
        return label;
    }

    /// What would rebut it, as a sentence.
    public String rebuttedBy() {
        return rebuttedBy;
    }

    /// The first day on which it holds.
    public LocalDate from() {
        return from;
    }

    /// Where it is written.
    public Citation citation() {
        return citation;
    }

    /// Who must show that it does not carry the day.
    public Burden burden() {
        return switch (effect) {
            case ABSOLUTE_BAR -> Burden.NOBODY;
            case STRONG, REFUSAL_EXPECTED, CARE, REBUTTABLE -> Burden.APPLICANT;
            case DISCONTINUE, PAUSE, NO_SUSPICION, TRIGGER -> Burden.AUTHORITY;
        };
    }

    boolean holds(Setting setting) {
        return !setting.on().isBefore(from) && (this != SEXUAL_OFFENCE || setting.barsSexualOffences());
    }

    boolean meets(Finding finding, Setting setting) {
        var record = finding.isEstablishedOfSubject() && !setting.isProtected(finding);
        return switch (this) {
            case CUSTODY ->
                finding.isEstablishedOfSubject()
                        && finding.disposal().isCustody()
                        && setting.applicant().isUnderVettingRegulations();
            case REGISTERED ->
                finding.isEstablishedOfSubject() && finding.type() == FindingType.SEX_OFFENDER_REGISTRATION;
            case ON_BARRED_LIST -> finding.isEstablishedOfSubject() && finding.type() == FindingType.BARRED;
            case SEXUAL_OFFENCE ->
                finding.isEstablishedOfSubject()
                        && finding.is(Nature.SEXUAL)
                        && (finding.disposal().isConviction() || finding.disposal() == Disposal.CAUTION);
            case VULNERABLE_TARGETED -> record && (finding.is(Nature.VULNERABLE_PERSON) || finding.is(Nature.CHILD));
            case HATE -> record && finding.is(Nature.HATE);
            case DOMESTIC_ABUSE -> record && finding.is(Nature.DOMESTIC);
            case CARE ->
                record
                        && (finding.is(Nature.DISHONESTY)
                                || finding.is(Nature.CORRUPTION)
                                || finding.is(Nature.VIOLENCE)
                                || finding.is(Nature.SERIOUS_VIOLENCE));
            case CRIMINAL_RECORD -> record && finding.disposal().isCriminalRecord();
            case PENDING ->
                finding.involved() == Involved.SUBJECT && finding.disposal().isPending();
            case OMITTED -> finding.isDeliberateOmission() && !setting.isProtected(finding);
            case LISTED_OFFENCE ->
                isArrestOrCharge(finding) && setting.applicant().isUnderVettingRegulations();
            case NO_CASE -> finding.disposal() == Disposal.NO_CASE_TO_ANSWER;
            case CONDUCT_FIRST -> setting.isServingOfficer() && isUndecidedConduct(finding);
        };
    }

    private static boolean isArrestOrCharge(Finding finding) {
        return finding.involved() == Involved.SUBJECT
                && (finding.type() == FindingType.ARREST
                        || finding.type() == FindingType.CHARGE
                        || finding.disposal() == Disposal.CHARGED)
                && (finding.is(Nature.SEXUAL) || finding.is(Nature.DOMESTIC));
    }

    private static boolean isUndecidedConduct(Finding finding) {
        return finding.involved() == Involved.SUBJECT
                && finding.type() == FindingType.POLICE_CONDUCT
                && !finding.status().isEstablished()
                && finding.disposal() == Disposal.NONE;
    }
}
