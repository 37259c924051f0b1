package plumbline.law.vetting.decision;

import java.util.Set;
import plumbline.law.Labelled;

/// What was found: a closed list, so that findings can be counted, compared and searched.
public enum FindingType implements Labelled {
    CONVICTION(Family.CRIMINAL, "conviction"),
    CAUTION(Family.CRIMINAL, "caution"),
    OTHER_DISPOSAL(Family.CRIMINAL, "another disposal"),
    CHARGE(Family.CRIMINAL, "charge"),
    ARREST(Family.CRIMINAL, "arrest"),
    CRIMINAL_ALLEGATION(Family.CRIMINAL, "allegation of crime"),
    CRIMINAL_INTELLIGENCE(Family.CRIMINAL, "intelligence about crime"),
    FAMILY_ASSOCIATION(Family.ASSOCIATION, "a relative"),
    PARTNER_ASSOCIATION(Family.ASSOCIATION, "a partner"),
    FRIEND_ASSOCIATION(Family.ASSOCIATION, "a friend"),
    ORGANISED_CRIME_ASSOCIATION(Family.ASSOCIATION, "an organised crime group", Nature.ORGANISED_CRIME),
    SEXUAL_RISK(Family.RISK_TO_OTHERS, "sexual conduct", Nature.SEXUAL),
    DOMESTIC_RISK(Family.RISK_TO_OTHERS, "domestic abuse", Nature.DOMESTIC),
    STALKING_RISK(Family.RISK_TO_OTHERS, "stalking", Nature.STALKING),
    CHILD_RISK(Family.RISK_TO_OTHERS, "conduct towards a child", Nature.CHILD),
    VULNERABLE_ADULT_RISK(Family.RISK_TO_OTHERS, "conduct towards a vulnerable adult", Nature.VULNERABLE_PERSON),
    HATE_RISK(Family.RISK_TO_OTHERS, "hate or extremism", Nature.HATE),
    CIVIL_ORDER(Family.RISK_TO_OTHERS, "a civil order"),
    SEX_OFFENDER_REGISTRATION(Family.RISK_TO_OTHERS, "a duty to register as a sex offender", Nature.SEXUAL),
    OMISSION(Family.HONESTY, "omission from the form"),
    FALSE_STATEMENT(Family.HONESTY, "false statement", Nature.DISHONESTY),
    FALSE_QUALIFICATION(Family.HONESTY, "qualification not held", Nature.DISHONESTY),
    FALSE_IDENTITY(Family.HONESTY, "identity not as claimed", Nature.DISHONESTY),
    POLICE_CONDUCT(Family.CONDUCT, "police conduct matter"),
    EMPLOYMENT_DISMISSAL(Family.CONDUCT, "dismissal by an employer"),
    LEFT_UNDER_INVESTIGATION(Family.CONDUCT, "resignation under investigation"),
    BARRED(Family.CONDUCT, "entry on the barred list"),
    PREVIOUS_REFUSAL(Family.CONDUCT, "clearance refused, discontinued or withdrawn before"),
    PERFORMANCE(Family.CONDUCT, "performance"),
    COURT_JUDGMENT(Family.FINANCIAL, "county court judgment"),
    VOLUNTARY_ARRANGEMENT(Family.FINANCIAL, "individual voluntary arrangement"),
    DEBT_RELIEF_ORDER(Family.FINANCIAL, "debt relief order"),
    BANKRUPTCY(Family.FINANCIAL, "bankruptcy"),
    DEBT(Family.FINANCIAL, "debt or default"),
    GAMBLING(Family.FINANCIAL, "gambling"),
    UNEXPLAINED_WEALTH(Family.FINANCIAL, "unexplained wealth"),
    ONLINE_CONTENT(Family.ONLINE, "content online"),
    ONLINE_CONDUCT(Family.ONLINE, "conduct online"),
    SPECIAL_BRANCH(Family.SECURITY, "special branch trace"),
    COUNTER_CORRUPTION(Family.SECURITY, "counter-corruption trace"),
    OVERSEAS_INFLUENCE(Family.SECURITY, "influence from overseas"),
    UNVERIFIED(Family.DATA, "not verified"),
    IDENTITY_UNCLEAR(Family.DATA, "unclear whose record it is");

    private final Family family;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Nature> marks;

    FindingType(Family family, String label, Nature... marks) {
        this.family = family;
        this.label = label;
        this.marks = Set.of(marks);
    }

    @Override
    public String label() {
        return label;
    }

    /// The family that it belongs to.
    public Family family() {
        return family;
    }

    /// What every finding of the type is marked with.
    public Set<Nature> marks() {
        return marks;
    }
}
