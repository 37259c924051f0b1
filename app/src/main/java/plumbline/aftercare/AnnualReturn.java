package plumbline.aftercare;

/// The holder's part of the annual integrity and vetting review (Vetting APP, Appendix B). What there is nothing
/// of is said to be nothing: a blank is no answer.
public record AnnualReturn(
        String businessInterests,
        String associations,
        String finances,
        String policeContact,
        String socialMedia,
        String relationships,
        boolean complete) {}
