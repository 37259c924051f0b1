package plumbline.law;

/// Where a rule is written down, and what we read of it.
///
/// @param instrument full title with its number, such as "Police (Conduct) Regulations 2020 (SI 2020/4)"
/// @param provision the place in it, such as "reg 17"; the whole instrument if empty
/// @param mark whether the text itself was read
/// @param note what was read and what was not, in a sentence; may be empty
public record Citation(String instrument, String provision, Mark mark, String note) {

    /// A provision whose text was read.
    public static Citation confirmed(String instrument, String provision, String note) {
        return new Citation(instrument, provision, Mark.CONFIRMED, note);
    }

    /// A provision that is believed to say this; `note` tells why it is not certain.
    public static Citation unconfirmed(String instrument, String provision, String note) {
        return new Citation(instrument, provision, Mark.UNCONFIRMED, note);
    }

    /// Provision and instrument in one line, as in a footnote.
    @Override
    public String toString() {
        return provision.isEmpty() ? instrument : provision + ", " + instrument;
    }
}
