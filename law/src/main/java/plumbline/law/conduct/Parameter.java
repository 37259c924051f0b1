package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.Mark;
import plumbline.law.Verdict;
import plumbline.law.clock.Force;
import plumbline.law.clock.Reading;

/// One number or reading on which deadlines rest, with how sure we are of it and who may change it.
///
/// @param id a name that never changes, such as "clk-42.least"
/// @param title what it is for, in words
/// @param where under which rules it is used, such as "RS-2026" or "Staff procedure"
/// @param allowed what it may be changed to
/// @param standard what the catalogue says
/// @param force statutory, policy or target
/// @param citation where it is written, and whether that was read
/// @param owner who answers for it in the force; empty for law
/// @param reviewBy when it must be looked at again; null for law
/// @param decision what the force decided; null while the catalogue's value stands
public record Parameter(
        String id,
        String title,
        String where,
        Allowed allowed,
        String standard,
        Force force,
        Citation citation,
        String owner,
        @Nullable LocalDate reviewBy,
        @Nullable ParameterDecision decision) {

    /// What a parameter may be.
    public sealed interface Allowed {

        /// Whether this value may be chosen.
        boolean includes(String value);

        /// In words, for a form: "from 1 to 60 working days".
        String words();

        /// A whole number of some unit, both ends included.
        record Whole(int least, int most, String unit) implements Allowed {
            @Override
            public boolean includes(String value) {
                if (!value.matches("[1-9][0-9]{0,3}")) {
                    return false;
                }
                int number = Integer.parseInt(value);
                return number >= least && number <= most;
            }

            @Override
            public String words() {
                return "from " + least + " to " + most + " " + unit;
            }
        }

        /// The strict or the loose reading of a drafting pattern.
        record OneReading() implements Allowed {
            @Override
            public boolean includes(String value) {
                return Arrays.stream(Reading.values())
                        .anyMatch(reading -> reading.name().equals(value));
            }

            @Override
            public String words() {
                return "STRICT or LOOSE";
            }
        }
    }

    /// How a parameter stands, for a tag beside it.
    public enum Status implements Labelled {
        /// Law, and read: nobody changes it here.
        LOCKED("Confirmed law, locked"),
        /// Law, not confirmed: used, and open to a decision.
        UNCONFIRMED("Law, unconfirmed"),
        /// The employer's policy for police staff.
        POLICY("Policy"),
        /// The force's own target where the law fixes no day.
        TARGET("Force target");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How it stands.
    public Status status() {
        return switch (force) {
            case STATUTORY -> citation.mark() == Mark.CONFIRMED ? Status.LOCKED : Status.UNCONFIRMED;
            case POLICY -> Status.POLICY;
            case TARGET -> Status.TARGET;
        };
    }

    /// Whether no decision can change it, because it is law that was read.
    public boolean isLocked() {
        return status() == Status.LOCKED;
    }

    /// Whether the force may decide on it at all.
    public Verdict mayChange() {
        return isLocked()
                ? Verdict.refused(
                        id,
                        title + ": this figure is law, read in the text, and cannot be changed by the force.",
                        "Only an amendment of the law changes it; that comes as a new version of the catalogue.",
                        citation)
                : Verdict.allowed();
    }

    Verdict mayBe(String value) {
        return allowed.includes(value)
                ? Verdict.allowed()
                : Verdict.refused(
                        id,
                        "\"" + value + "\" is not a value it can take.",
                        "Choose " + allowed.words() + ".",
                        citation);
    }

    /// What it is now.
    public String value() {
        return decided().map(ParameterDecision::value).orElse(standard);
    }

    /// What the force decided, if it did.
    public Optional<ParameterDecision> decided() {
        return Optional.ofNullable(decision);
    }

    Parameter with(ParameterDecision made) {
        return new Parameter(id, title, where, allowed, standard, force, citation, owner, made.reviewBy(), made);
    }
}
