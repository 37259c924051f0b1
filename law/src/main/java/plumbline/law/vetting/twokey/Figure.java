package plumbline.law.vetting.twokey;

import plumbline.law.Labelled;

/// A number of the two-key policy; its values with their days stand in `figures.txt`.
public enum Figure implements Labelled {
    GREEN_DRAWN("green cases drawn for an outside reviewer"),
    AMBER_REVIEWERS("outside reviewers of an amber case"),
    PANEL_MEMBERS("outside members of a panel"),
    OBJECTION_DAYS("time to object to a reviewer"),
    REPLACEMENT_DAYS("time that an ill reviewer is waited for"),
    RECONCILE_DAYS("time to reconcile two opinions"),
    INFO_ROUNDS("times that a case may go back to its checks"),
    FORCE_SHARE("largest share of a force's cases for one reviewer in a quarter"),
    PAIR_SHARE("largest share of a force's cases for the same two reviewers in a quarter"),
    SHARE_COUNTED_FROM("cases from which shares are counted"),
    TERM_YEARS("term of a reviewer"),
    TERM_RENEWALS("renewals of a term"),
    EMPLOYER_YEARS("time for which a common employer is a conflict"),
    THIRD_MEMBER_YEARS("time since the third member of a panel worked for the police"),
    NEVER_POLICE("members of a panel who never worked for the police"),
    SMALL_UNIT("size below which a common unit is a conflict"),
    APPEAL_MAJORITY("members of an appeal panel who can open an amber case"),
    DEPARTURE_DAYS("longest departure of a chief officer"),
    TRACKING_MONTHS("time for which a clearance on appeal is followed");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
