package plumbline.law.conduct.investigation;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// How a telephone or the data about its use may lawfully be obtained. Decision support, for advice to confirm.
public final class Devices {

    private static final Citation POWERS = Citation.unconfirmed(
            "Police and Criminal Evidence Act 1984",
            "ss 8, 18 to 20 and 32",
            "powers of search and seizure, from memory");
    private static final Citation COMMUNICATIONS = Citation.confirmed(
            "IPCO annual report 2019",
            "communications data",
            "the crime threshold needs a realistic prospect of prosecution");
    private static final Citation EMPLOYER = Citation.unconfirmed(
            Instruments.HOME_OFFICE_GUIDANCE, "", "force-issued devices are under the employer's policy, from memory");

    private Devices() {}

    /// What is to be obtained.
    public enum What {
        FORCE_DEVICE,
        PERSONAL_DEVICE,
        COMMUNICATIONS_DATA
    }

    /// On what it is to be obtained.
    public enum Basis {
        EMPLOYERS_POLICY,
        CONSENT,
        CRIME_SUSPECTED_WITH_POWER,
        DISCIPLINE_ONLY
    }

    /// Whether it may be obtained on this basis.
    public static Verdict obtain(What what, Basis basis) {
        return switch (what) {
            case FORCE_DEVICE ->
                Verdict.caution("DEVICE", "Record the policy and the monitoring it announces.", EMPLOYER);
            case PERSONAL_DEVICE ->
                switch (basis) {
                    case CONSENT -> Verdict.caution("DEVICE", "Record the consent, its extent and its end.", POWERS);
                    case CRIME_SUSPECTED_WITH_POWER ->
                        Verdict.caution("DEVICE", "Record the power and the suspected offence.", POWERS);
                    case EMPLOYERS_POLICY, DISCIPLINE_ONLY ->
                        Verdict.refused(
                                "DEVICE",
                                "There is no general power to take a private device for discipline alone.",
                                "Consent, or a power of search or seizure where a crime is suspected.",
                                POWERS);
                };
            case COMMUNICATIONS_DATA ->
                basis == Basis.CRIME_SUSPECTED_WITH_POWER
                        ? Verdict.caution("DEVICE", "Record necessity and proportionality.", COMMUNICATIONS)
                        : Verdict.refused(
                                "DEVICE",
                                "Communications data is not to be had for discipline alone.",
                                "A crime with a realistic prospect of prosecution.",
                                COMMUNICATIONS);
        };
    }
}
