package plumbline.law.conduct.outcome;

import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Standing;

/// What decides which outcomes are open, for one person and one allegation.
///
/// @param forum where it was heard
/// @param finding what was found
/// @param standing what stood on the record at the severity assessment
/// @param unconnectedIncidents whether the misconduct found was several incidents that are not closely
///     connected
/// @param former whether the person has left
/// @param rank the person's rank
/// @param exceptionalCircumstances why dismissal is not required; blank if none are found
/// @param viewsOnRankHeard whether the authority was heard on a reduction in rank, with its operational impact
public record OutcomeFacts(
        Forum forum,
        Finding finding,
        Standing standing,
        boolean unconnectedIncidents,
        boolean former,
        Rank rank,
        String exceptionalCircumstances,
        boolean viewsOnRankHeard) {

    /// Facts about a serving constable with a clean record, to which more can be added.
    public static OutcomeFacts of(Forum forum, Finding finding) {
        return new OutcomeFacts(forum, finding, Standing.CLEAN, false, false, Rank.CONSTABLE, "", false);
    }

    /// These facts, with this record.
    public OutcomeFacts standing(Standing standing) {
        return new OutcomeFacts(
                forum,
                finding,
                standing,
                unconnectedIncidents,
                former,
                rank,
                exceptionalCircumstances,
                viewsOnRankHeard);
    }

    /// These facts, about several incidents that are not closely connected.
    public OutcomeFacts severalIncidents() {
        return new OutcomeFacts(
                forum, finding, standing, true, former, rank, exceptionalCircumstances, viewsOnRankHeard);
    }

    /// These facts, about someone who has left.
    public OutcomeFacts ofFormer() {
        return new OutcomeFacts(
                forum, finding, standing, unconnectedIncidents, true, rank, exceptionalCircumstances, viewsOnRankHeard);
    }

    /// These facts, about someone of this rank, the authority having been heard on a reduction.
    public OutcomeFacts rankHeard(Rank rank) {
        return new OutcomeFacts(
                forum, finding, standing, unconnectedIncidents, former, rank, exceptionalCircumstances, true);
    }

    /// These facts, with exceptional circumstances found.
    public OutcomeFacts exceptional(String reasons) {
        return new OutcomeFacts(
                forum, finding, standing, unconnectedIncidents, former, rank, reasons, viewsOnRankHeard);
    }
}
