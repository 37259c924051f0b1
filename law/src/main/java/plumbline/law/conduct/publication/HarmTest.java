package plumbline.law.conduct.publication;

import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// The harm test: material may be kept back only so far as a ground makes it necessary.
public final class HarmTest {

    private static final Citation HARM = Citation.confirmed(Instruments.CONDUCT_2020, "reg 6", "the grounds were read");

    private HarmTest() {}

    /// Whether the material may be withheld.
    ///
    /// @param reasons why that is necessary on these grounds
    public static Verdict withhold(Set<HarmGround> grounds, String reasons) {
        if (grounds.isEmpty()) {
            return Verdict.refused(
                    "HARM-TEST",
                    "No ground of the harm test is named.",
                    "Name a ground, or supply the material.",
                    HARM);
        }
        return reasons.isBlank()
                ? Verdict.refused(
                        "HARM-TEST",
                        "It is not said why withholding is necessary.",
                        "Write down the reasons, for the part that is withheld.",
                        HARM)
                : Verdict.caution("HARM-TEST", "Only the part to which it applies; supply the rest.", HARM);
    }
}
