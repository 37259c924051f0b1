package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Instruments;

/// The events that open a clearance again, as dated data: what happens, what is done, and by which clock.
public enum Trigger implements Labelled {
    T_CHG(
            "Material change of circumstances",
            "Triage the risk, then check again what the change touches, or everything",
            "CLK-90",
            Since.REFORM,
            VettingLaw.REG_5),
    T_MISC(
            "Outcome short of dismissal",
            "Hold a vetting review; it is mandatory",
            "CLK-91",
            LocalDate.of(2023, 7, 18),
            Citation.unconfirmed(VettingLaw.CODE, "", "read in the College's summary of the changes")),
    T_SEV_GM(
            "Severity assessed as gross misconduct",
            "Review the risk of the clearance at once; consider restricting or suspending meanwhile",
            "CLK-92",
            Since.REFORM,
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "reg 11B", "from one professional summary")),
    T_SEV_REF(
            "Severity assessment refers the matter to the Vetting Regulations",
            "Open the case under those Regulations",
            "CLK-93",
            LocalDate.of(2025, 5, 28),
            Citation.confirmed(Instruments.AMENDMENT_2025, "reg 9", "that vetting was added was read")),
    T_ARREST(
            "Arrest, by any force",
            "Tell the vetting authority and the outside body; decide on suspension",
            "CLK-94",
            Since.REFORM,
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "reg 11C", "from one professional summary")),
    T_CHARGE(
            "Charge",
            "For a listed offence or domestic abuse: suspend, and mark the clearance suspended",
            "CLK-95",
            Since.REFORM,
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "", "from one professional summary")),
    T_CONV(
            "Conviction or caution",
            "Apply the presumptions; an offence tried only on indictment is gross misconduct",
            "CLK-96",
            Since.REFORM,
            Citation.confirmed(Instruments.AMENDMENT_2025, "", "that such a conviction is gross misconduct was read")),
    T_WASH(
            "Confirmed adverse match with national records",
            "Follow the route of the outcome",
            null,
            Since.REFORM,
            Citation.unconfirmed(VettingLaw.APP, "", "continuous screening, from the national release")),
    T_CIV(
            "Civil or family order",
            "Review in full, as red",
            "CLK-97",
            Since.REFORM,
            Citation.unconfirmed(
                    Instruments.POLICY, "civil orders", "that they count is one force's list; red is our rule")),
    T_XFER(
            "Transfer or secondment in",
            "Vet in full; the clearance is granted within six months before the move",
            "CLK-81",
            LocalDate.of(2026, 7, 13),
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "", "six months from two summaries")),
    T_REJOIN(
            "Re-joining, or return from a career break",
            "Vet in full, and look at what happened while away",
            null,
            Since.REFORM,
            Citation.unconfirmed(Instruments.POLICY, "re-joiners", "from one force's procedure")),
    T_ROLE(
            "Move to a designated or enhanced post",
            "Grant the higher level before the posting",
            null,
            Since.REFORM,
            Citation.unconfirmed(
                    "HMICFRS, An inspection of vetting, misconduct and misogyny (2022)",
                    "rec 16",
                    "numbered from memory")),
    T_EXP(
            "Renewal window",
            "Renew with every check of the level, none left out",
            "CLK-101",
            Since.REFORM,
            Citation.unconfirmed(
                    Instruments.POLICY, "renewals", "the lesson of the 2026 review of one force's vetting")),
    T_RAND(
            "Drawn at random",
            "Vet in full again",
            "CLK-98",
            LocalDate.of(2024, 12, 1),
            Citation.unconfirmed(VettingLaw.APP, "", "read in the College's announcement; the day is from memory")),
    T_INT(
            "Counter-corruption intelligence",
            "Handle it covertly: nobody is tipped off",
            null,
            Since.REFORM,
            Citation.confirmed(Instruments.POLICY, "corruption intelligence", "our rule")),
    T_OMIT(
            "Something was not disclosed",
            "Decide whether it was deliberate; if it was, refusal or withdrawal is to be expected",
            "CLK-99",
            Since.REFORM,
            Citation.unconfirmed(Instruments.POLICY, "omissions", "from guidance for applicants of one authority")),
    T_POL(
            "Change of the rule set",
            "Find everyone who no longer meets it and open a review for each; withdraw nobody by it",
            "CLK-100",
            Since.REFORM,
            Citation.confirmed(Instruments.POLICY, "rule sets", "our rule")),
    T_VOID(
            "The decision behind the clearance is void",
            "Decide the case again without whoever was in conflict; until then only people from outside let it pass",
            null,
            Since.REFORM,
            Citation.confirmed(Instruments.POLICY, "late conflicts", "our rule"));

    private final String label;
    private final String action;
    private final @Nullable String clock;
    private final LocalDate from;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Trigger(String label, String action, @Nullable String clock, LocalDate from, Citation citation) {
        this.label = label;
        this.action = action;
        this.clock = clock;
        this.from = from;
        this.citation = citation;
    }

    /// As the office writes it: "T-SEV-GM".
    public String code() {
        return name().replace('_', '-');
    }

    /// The trigger of that code.
    public static Trigger of(String code) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    @Override
    public String label() {
        return label;
    }

    /// What is done about it, as an imperative.
    public String action() {
        return action;
    }

    /// The clock that says by when; empty where no day is counted: a gate, or a route of its own.
    public Optional<String> clock() {
        return Optional.ofNullable(clock);
    }

    /// The first day on which the event opens anything.
    public LocalDate from() {
        return from;
    }

    /// Where it is written.
    public Citation citation() {
        return citation;
    }

    /// Whether the person concerned may not learn of it.
    public boolean isCovert() {
        return this == T_INT;
    }

    /// Whether a red matter of this sort calls for a restriction of its own: not where that would tip somebody off, nor
    /// where it is no conduct of the holder's.
    boolean mayRestrict() {
        return !isCovert() && this != T_VOID;
    }

    private static final class Since {
        static final LocalDate REFORM = LocalDate.of(2020, 2, 1);
    }
}
