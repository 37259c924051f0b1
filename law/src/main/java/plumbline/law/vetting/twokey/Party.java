package plumbline.law.vetting.twokey;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is on record of a reviewer or of the person vetted, as far as it can show that the two are not
/// strangers.
///
/// @param kin relatives, partners and members of the household, as declared
public record Party(Named self, List<Address> addresses, List<Employment> employments, List<Named> kin) {

    /// Copies the lists.
    public Party {
        addresses = List.copyOf(addresses);
        employments = List.copyOf(employments);
        kin = List.copyOf(kin);
    }

    /// Somebody by name.
    ///
    /// @param born null where it is not known; a name alone then counts as the same person, because a needless
    ///     recusal costs a redraw and a missed one a decision
    public record Named(String name, @Nullable LocalDate born) {

        /// Whether it may be the same person.
        public boolean may(Named other) {
            return plain(name).equals(plain(other.name))
                    && (born == null || other.born == null || born.equals(other.born));
        }

        String surname() {
            String plain = plain(name);
            return plain.substring(plain.lastIndexOf(' ') + 1);
        }
    }

    /// A place where somebody lives or lived.
    public record Address(String line, String postcode) {

        boolean isSame(Address other) {
            return isSameArea(other) && plain(line).equals(plain(other.line));
        }

        boolean isSameArea(Address other) {
            String mine = code(postcode);
            return !mine.isEmpty() && mine.equals(code(other.postcode));
        }

        private static String code(String postcode) {
            return plain(postcode).replace(" ", "");
        }
    }

    /// A time of work.
    ///
    /// @param unit the part of the employer, such as a station; empty where not known
    /// @param unitSize how many work there; 0 where not known
    /// @param to the last day; null if it goes on
    public record Employment(
            String employer,
            String unit,
            int unitSize,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean isAt(String name) {
            return plain(employer).equals(plain(name));
        }

        boolean isWithin(int years, LocalDate on) {
            return to == null || to.isAfter(on.minusYears(years));
        }

        boolean isSameUnit(Employment other) {
            return !plain(unit).isEmpty() && isAt(other.employer) && plain(unit).equals(plain(other.unit));
        }
    }

    /// Without accents, case, punctuation and doubled spaces.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
