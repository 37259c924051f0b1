package plumbline.law.vetting.application;

import java.util.Locale;
import plumbline.law.Labelled;

/// The parts of the declaration, in the order in which they are asked.
public enum Section implements Labelled {
    ABOUT_YOU("About you"),
    ADDRESSES("Where you lived"),
    FAMILY("Family and household"),
    ASSOCIATES("Associates"),
    PAST("Contact with the law"),
    MONEY("Money"),
    WORK("Work and referees"),
    SERVICE("Police and armed forces"),
    ONLINE("You on the internet");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// As it stands in an address.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
