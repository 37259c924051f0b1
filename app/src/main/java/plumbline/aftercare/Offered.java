package plumbline.aftercare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.casework.ConductEnds;
import plumbline.law.Verdict;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.AppealAct;
import plumbline.law.vetting.after.ConductFirst;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.web.Choice;
import plumbline.web.Dates;

/// What acts name that exists elsewhere: who can be appointed to assess, who sits on a panel, how conduct ended.
@Component
class Offered {
    private static final Set<Role> NAMED =
            Set.of(Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_REVIEWER);

    private final Access access;
    private final ConductEnds ends;

    Offered(Access access, ConductEnds ends) {
        this.access = access;
        this.ends = ends;
    }

    List<Choice> people() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose")),
                        access.holders(NAMED).stream()
                                .map(who -> Choice.of(who.userId().toString(), who.name() + ", " + who.organisation())))
                .toList();
    }

    /// How conduct ended for the person, as it can be chosen.
    List<Choice> outcomes(UUID personId) {
        return ends.of(personId).stream()
                .map(end -> Choice.of(end.stepId().toString(), words(end)))
                .toList();
    }

    /// Whether what the act names exists, and is of this person.
    Verdict exists(Act act, UUID personId) {
        return act instanceof WithdrawalAct.Resumed(UUID outcome)
                ? ConductFirst.mayResume(
                        outcome,
                        ends.of(personId).stream().map(ConductEnds.End::stepId).toList())
                : Verdict.allowed();
    }

    /// The words for what an act names by its identity.
    Map<UUID, String> names(Act act, UUID personId) {
        return switch (act) {
            case WithdrawalAct.AssessorAppointed appointed ->
                Map.of(appointed.assessor(), access.nameOf(appointed.assessor()));
            case WithdrawalAct.Resumed resumed ->
                ends.of(personId).stream()
                        .filter(end -> end.stepId().equals(resumed.outcome()))
                        .collect(Collectors.toMap(ConductEnds.End::stepId, Offered::words));
            case AppealAct.PanelSet set ->
                set.members().stream()
                        .map(AppealAct.Member::who)
                        .distinct()
                        .collect(Collectors.toMap(who -> who, access::nameOf));
            default -> Map.of();
        };
    }

    private static String words(ConductEnds.End end) {
        return end.what() + ", " + Dates.date(end.on());
    }
}
