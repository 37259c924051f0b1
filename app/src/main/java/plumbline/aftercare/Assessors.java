package plumbline.aftercare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.AppealAct;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.web.Choice;

/// The people whom acts name: who can be appointed to assess, who sits on a panel.
final class Assessors {
    private static final Set<Role> NAMED =
            Set.of(Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_REVIEWER);

    private Assessors() {}

    static List<Choice> choices(Access access) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose")),
                        access.holders(NAMED).stream()
                                .map(who -> Choice.of(who.userId().toString(), who.name() + ", " + who.organisation())))
                .toList();
    }

    static Map<UUID, String> names(Act act, Access access) {
        return switch (act) {
            case WithdrawalAct.AssessorAppointed appointed ->
                Map.of(appointed.assessor(), access.nameOf(appointed.assessor()));
            case AppealAct.PanelSet set ->
                set.members().stream()
                        .map(AppealAct.Member::who)
                        .distinct()
                        .collect(Collectors.toMap(who -> who, access::nameOf));
            default -> Map.of();
        };
    }
}
