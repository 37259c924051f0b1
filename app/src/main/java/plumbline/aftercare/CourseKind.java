package plumbline.aftercare;

import plumbline.law.Labelled;

/// What can be open about somebody's clearance.
enum CourseKind implements Labelled {
    REVIEW("Vetting review", Beginning.OfReview.class),
    RESTRICTION("Restriction", Beginning.OfRestriction.class),
    WITHDRAWAL("Case on withdrawal", Beginning.OfWithdrawal.class),
    APPEAL("Appeal", Beginning.OfAppeal.class),
    TRANSFER("Transfer pack", Beginning.OfTransfer.class);

    private final String label;
    private final Class<? extends Beginning> beginning;

    CourseKind(String label, Class<? extends Beginning> beginning) {
        this.label = label;
        this.beginning = beginning;
    }

    @Override
    public String label() {
        return label;
    }

    Class<? extends Beginning> beginning() {
        return beginning;
    }
}
