package plumbline.law.lane;

import static plumbline.law.lane.By.APPEAL_BODY;
import static plumbline.law.lane.By.APPROPRIATE_AUTHORITY;
import static plumbline.law.lane.By.CHAIR;
import static plumbline.law.lane.By.DELEGATE;
import static plumbline.law.lane.By.DIRECTOR_GENERAL;
import static plumbline.law.lane.By.EMPLOYER_MANAGER;
import static plumbline.law.lane.By.INVESTIGATOR;
import static plumbline.law.lane.By.LOCAL_POLICING_BODY;
import static plumbline.law.lane.By.SUBJECT;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// Who gives which notice, and so approves and sends it: the catalogue of notices says the same of each ("Sent by").
///
/// The authority, or for staff the employer, gives its own and acts for a chair, a manager and whoever else asks it to;
/// nobody else gives what is theirs, and nobody at all answers or appeals for the person concerned.
public final class Givers {

    private static final Citation GIVEN = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "regs 17, 18, 30, 31, 43 and 51",
            "each says who gives its notice; of those after reg 17 from memory");

    private Givers() {}

    /// Who may give the notice with this number, such as "N3".
    public static Set<By> of(String code) {
        return switch (code) {
            case "N2", "N3", "N4", "N6" -> orAuthority(INVESTIGATOR, DIRECTOR_GENERAL);
            case "N9" -> orAuthority(DIRECTOR_GENERAL);
            case "N12" -> orAuthority(LOCAL_POLICING_BODY);
            case "N13", "N17", "N19", "N22" -> orAuthority(CHAIR);
            case "N15", "N25" -> EnumSet.of(SUBJECT);
            case "N16" -> orAuthority(SUBJECT);
            case "N24" -> orAuthority(APPEAL_BODY);
            default -> orAuthority();
        };
    }

    private static Set<By> orAuthority(By... others) {
        Set<By> givers = EnumSet.of(APPROPRIATE_AUTHORITY, DELEGATE, EMPLOYER_MANAGER);
        givers.addAll(Set.of(others));
        return givers;
    }

    /// Whether a notice with this number may be approved or sent in this role.
    static Verdict may(String code, By by) {
        Set<By> givers = of(code);
        return Need.that(
                givers.contains(by),
                "ROLE",
                "Notice " + code + " is not for this role to give: " + by.label() + ".",
                "It is given by: " + givers.stream().map(By::label).collect(Collectors.joining("; ")) + ".",
                GIVEN);
    }
}
