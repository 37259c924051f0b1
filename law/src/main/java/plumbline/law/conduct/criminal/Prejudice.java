package plumbline.law.conduct.criminal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// The authority's decision whether misconduct proceedings would prejudice criminal ones, about one strand.
///
/// Strands are decided apart, so one can go on while another waits.
///
/// @param found whether they would; proceedings then pause
/// @param sharedWitness whether a witness in the criminal case is one in discipline
/// @param prosecutorConsulted whether the prosecutor was asked
/// @param review when it is decided again; null if not set
/// @param owner who sees to that; blank if nobody
/// @param reasons why
public record Prejudice(
        boolean found,
        boolean sharedWitness,
        boolean prosecutorConsulted,
        @Nullable LocalDate review,
        String owner,
        String reasons) {

    private static final Citation DEFAULT = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 10", "proceed without delay unless it would prejudice; from memory");
    private static final Citation PAUSE =
            Citation.confirmed(Instruments.POLICY, "every pause has a review and an owner", "our rule");

    /// No prejudice, for these reasons.
    public static Prejudice none(boolean prosecutorConsulted, String reasons) {
        return new Prejudice(false, false, prosecutorConsulted, null, "", reasons);
    }

    /// Whether this decision may be recorded.
    public Verdict decide() {
        if (sharedWitness && !prosecutorConsulted) {
            return Verdict.refused(
                    "GATE-31",
                    "A witness in the criminal case is a witness in discipline, and the prosecutor was not consulted.",
                    "Consult the prosecutor first.",
                    DEFAULT);
        }
        if (reasons.isBlank()) {
            return Verdict.refused("GATE-31", "The decision gives no reasons.", "Write down the reasons.", DEFAULT);
        }
        return found && (Optional.ofNullable(review).isEmpty() || owner.isBlank())
                ? Verdict.refused(
                        "GATE-32",
                        "The pause has no date of review, or nobody who sees to it.",
                        "Set the date and name the owner.",
                        PAUSE)
                : Verdict.allowed();
    }

    /// Whether proceedings may be referred or go on.
    ///
    /// @param active whether criminal proceedings, or an investigation that may lead to them, are under way
    /// @param decision the standing decision; null if none was taken
    public static Verdict proceed(boolean active, @Nullable Prejudice decision) {
        if (!active) {
            return Verdict.allowed();
        }
        if (decision == null) {
            return Verdict.refused(
                    "GATE-31",
                    "A criminal case is under way, and it was not decided whether proceedings would prejudice it.",
                    "Decide, and record why.",
                    DEFAULT);
        }
        return decision.decide()
                .and(() -> decision.found()
                        ? Verdict.refused(
                                "GATE-30",
                                "The authority found that proceedings now would prejudice the criminal case.",
                                "A new decision, when the reason for waiting has passed.",
                                DEFAULT)
                        : Verdict.allowed());
    }
}
