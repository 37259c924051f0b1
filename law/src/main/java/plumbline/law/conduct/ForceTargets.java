package plumbline.law.conduct;

/// The force's own targets where the law says "as soon as practicable".
///
/// They are choices of the force, shown as such, and never law.
///
/// @param noticeWorkingDays working days within which a notice of investigation should be given
/// @param staffNoticeWorkingDays the same for the notice of allegation to police staff
public record ForceTargets(int noticeWorkingDays, int staffNoticeWorkingDays) {

    /// Five working days for each, until a force chooses otherwise.
    public static ForceTargets standard() {
        return new ForceTargets(5, 5);
    }
}
