package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// What an applicant declares that checks are run on. A check whose input changes is stale.
public enum Input implements Labelled {
    NAMES("names"),
    BIRTH("date and place of birth"),
    ADDRESSES("addresses"),
    FAMILY("family and household"),
    ASSOCIATES("associates"),
    EMPLOYERS("employers and referees"),
    HANDLES("accounts on the internet"),
    SERVICE("police and military service"),
    FINANCES("finances");

    private final String label;

    Input(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
