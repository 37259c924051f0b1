package plumbline.law.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;

/// What decides which notices there are and how they read: the rules, the person's capacity, under whose
/// control it is investigated.
///
/// @param ruleSet the rules that apply; null for those whom the conduct regulations do not reach
public record NoticeScope(@Nullable RuleSet ruleSet, Capacity capacity, InvestigationForm route) {

    /// Demands a rule set exactly where the conduct regulations apply. A matter returned to the force reads
    /// as a local one.
    public NoticeScope {
        route = route == InvestigationForm.RETURNED ? InvestigationForm.LOCAL : route;
        if (capacity.isUnderRegulations() == (ruleSet == null)) {
            throw new IllegalArgumentException("rule set " + ruleSet + " for " + capacity.plural());
        }
    }

    /// Every scope there can be.
    public static List<NoticeScope> all() {
        List<NoticeScope> all = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            for (InvestigationForm route : EnumSet.complementOf(EnumSet.of(InvestigationForm.RETURNED))) {
                if (!capacity.isUnderRegulations()) {
                    all.add(new NoticeScope(null, capacity, route));
                    continue;
                }
                for (RuleSet ruleSet : RuleSet.values()) {
                    if (ruleSet != RuleSet.RS_2025_FORMER_AMH || capacity == Capacity.FORMER) {
                        all.add(new NoticeScope(ruleSet, capacity, route));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /// Such as "RS-2025, officers, local".
    public String words() {
        String who = capacity.plural() + ", " + route.name().toLowerCase(Locale.ROOT);
        return ruleSet == null ? who : ruleSet.id() + ", " + who;
    }
}
