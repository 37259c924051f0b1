package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What the force that somebody comes from must answer about, each with a statement or an explicit nil. Sickness is not
/// among them.
public enum PackCategory implements Labelled {
    COMPLAINTS_AND_CONDUCT("Complaints and conduct, no case to answer and unsubstantiated included"),
    CORRUPTION_INTELLIGENCE("Corruption intelligence, by the sealed channel"),
    VETTING_HISTORY("Vetting history: refusals, appeals, conditions"),
    PERFORMANCE("Performance"),
    BUSINESS_INTERESTS("Business interests"),
    ASSOCIATIONS("Associations"),
    LIVE_INVESTIGATIONS("Live investigations"),
    WASH_ADJUDICATIONS("Matches with national records, and what became of them");

    private final String label;

    PackCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
