package plumbline.law.vetting.level;

import java.util.Set;
import java.util.UUID;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// Whether somebody may run a check on this person: never the one who decides, and never on themselves or their own.
///
/// @param subjectAccounts accounts of the person who is vetted
/// @param kinAccounts accounts of the person's declared kin and household
/// @param colleagueAccounts accounts of whoever worked with the person lately
/// @param deciders accounts that decide or review
public record SeparationOfDuties(
        Set<UUID> subjectAccounts, Set<UUID> kinAccounts, Set<UUID> colleagueAccounts, Set<UUID> deciders) {

    private static final Citation PROPOSED = Citation.unconfirmed(
            "Plumbline's own proposal",
            "separation of duties",
            "whoever looks in the databases does not decide; section 62 of the Data Protection Act 2018 asks for the record");

    /// Copies the sets.
    public SeparationOfDuties {
        subjectAccounts = Set.copyOf(subjectAccounts);
        kinAccounts = Set.copyOf(kinAccounts);
        colleagueAccounts = Set.copyOf(colleagueAccounts);
        deciders = Set.copyOf(deciders);
    }

    /// Whether this account may run checks on the person.
    public Verdict mayRun(UUID account) {
        return not(subjectAccounts, account, "Nobody runs checks on themselves.")
                .and(() -> not(kinAccounts, account, "Nobody runs checks on their kin or household."))
                .and(() -> not(colleagueAccounts, account, "Nobody runs checks on somebody they worked with lately."))
                .and(() -> not(
                        deciders, account, "Whoever decides on or reviews the application runs none of its checks."));
    }

    private static Verdict not(Set<UUID> those, UUID account, String reason) {
        return those.contains(account)
                ? Verdict.refused("SEPARATION", reason, "Somebody else runs it.", PROPOSED)
                : Verdict.allowed();
    }
}
