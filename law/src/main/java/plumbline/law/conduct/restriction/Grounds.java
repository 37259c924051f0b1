package plumbline.law.conduct.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.RuleSet;

/// On which facts suspension is a power, and on which a duty, under each version of the regulations.
final class Grounds {

    static final Citation CONDITIONS =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 11", "the conditions were read");
    private static final Citation DUTY = Citation.unconfirmed(
            Instruments.AMENDMENT_2026, "reg 11", "two professional summaries agree; the instrument was not read");
    private static final String ARREST = "reg 11C";
    private static final String CHARGE = "reg 11";

    private Grounds() {}

    static Nature.Regulated nature(SuspensionFacts facts, RuleSet rules) {
        if (!facts.open()) {
            return notOpen("The allegation is not open: it was decided not to refer it, or proceedings have ended.");
        }
        if (facts.newRecruit() && !rules.isAmended2026()) {
            return notOpen("A recruit not yet attested is outside these rules on suspension.");
        }
        return rules.isAmended2026() ? since2026(facts) : before2026(facts);
    }

    private static Nature.Regulated notOpen(String reason) {
        return new Nature.NotOpen(reason, CONDITIONS, List.of());
    }

    private static Nature.Regulated before2026(SuspensionFacts facts) {
        List<String> missing = new ArrayList<>();
        if (!facts.redeploymentRejected()) {
            missing.add("Redeployment must have been considered and found not appropriate.");
        }
        if (facts.grounds().isEmpty()) {
            missing.add("The investigation must be at risk of prejudice, or the public interest must require it.");
        }
        return missing.isEmpty()
                ? new Nature.Power("Redeployment is not appropriate, and " + grounds(facts) + ".", CONDITIONS)
                : new Nature.NotOpen("The conditions of suspension are not met.", CONDITIONS, missing);
    }

    private static Nature.Regulated since2026(SuspensionFacts facts) {
        if (facts.charged().isListed()) {
            return new Nature.Duty(
                    "The person is charged (" + facts.charged().label() + "): suspension is mandatory.",
                    facts.charged().citation(CHARGE),
                    false);
        }
        if (!facts.grounds().isEmpty()) {
            return new Nature.Duty("The authority finds that " + grounds(facts) + ".", DUTY, false);
        }
        if (facts.arrested().isListed()) {
            return new Nature.Duty(
                    "The person was arrested (" + facts.arrested().label()
                            + "): the public interest requires suspension unless circumstances are exceptional.",
                    facts.arrested().citation(ARREST),
                    true);
        }
        return new Nature.NotOpen(
                "The conditions of suspension are not met.",
                DUTY,
                List.of("The investigation must be at risk of prejudice, or the public interest must require it."));
    }

    private static String grounds(SuspensionFacts facts) {
        return facts.grounds().stream().sorted().map(Ground::label).collect(Collectors.joining(", and "));
    }
}
