package plumbline.ledger.certificate;

import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// Which version of an organisation's roster a decision was made under.
///
/// @param organisation the name of its key
/// @param version from 1
/// @param digest see [Roster#digest]
public record RosterReference(String organisation, long version, Hash digest) implements Comparable<RosterReference> {

    public RosterReference {
        Values.word(organisation);
    }

    static RosterReference parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 3) {
            throw new Malformed("a roster is named by organisation, version and digest");
        }
        return new RosterReference(words[0], Strict.decimal(words[1]), Hash.parse(words[2]));
    }

    @Override
    public int compareTo(RosterReference other) {
        return organisation.compareTo(other.organisation);
    }

    @Override
    public String toString() {
        return organisation + " " + version + " " + digest;
    }
}
