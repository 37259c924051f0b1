package plumbline.law.vetting.quality;

import java.util.EnumSet;
import java.util.Set;
import plumbline.law.Labelled;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;

/// Kinds of decided files, each with the share of it that is read again.
///
/// The rates are our own: the inspectorate asked for "routine dip sampling" of refusals and of clearances with adverse
/// information (HMICFRS, "An inspection of vetting, misconduct, and misogyny in the police service", 2022,
/// recommendation 7) and named none.
public enum Stratum implements Labelled {
    RED("red cases", 1.0),
    AMBER_CLEARED("amber cases that were cleared", 0.25),
    GREEN_CLEARED("green cases, before the certificate", 0.10),
    REFUSED("refusals", 0.25),
    OVERTURNED("refusals that were overturned", 1.0),
    DEPARTURE("departures of a chief officer", 1.0),
    REOPENED_NO_CASE("matters taken up again after no case to answer", 1.0),
    LATE_RENEWAL("renewals granted after the old clearance had expired", 1.0);

    private final String label;
    private final double rate;

    Stratum(String label, double rate) {
        this.label = label;
        this.rate = rate;
    }

    @Override
    public String label() {
        return label;
    }

    /// The share that is read again, from 0 to 1.
    public double rate() {
        return rate;
    }

    /// The kinds that a decided file belongs to; the highest of their rates is the rate at which it is drawn.
    public static Set<Stratum> of(CaseClass caseClass, boolean cleared, Basis basis) {
        var strata = EnumSet.noneOf(Stratum.class);
        if (!cleared) {
            strata.add(REFUSED);
        }
        switch (caseClass) {
            case RED, SELF, WITHDRAWAL -> strata.add(RED);
            case AMBER -> {
                if (cleared) {
                    strata.add(AMBER_CLEARED);
                }
            }
            case GREEN -> {
                if (cleared) {
                    strata.add(GREEN_CLEARED);
                }
            }
        }
        switch (basis) {
            case COMBINED -> {}
            case APPEAL -> strata.add(OVERTURNED);
            case DEPARTURE -> strata.add(DEPARTURE);
        }
        return strata;
    }
}
