package plumbline.law.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.RuleSet;

/// What decides which notices there are and how they read: the rules, the person's capacity, the route.
///
/// @param ruleSet the rules that apply; null for those whom the conduct regulations do not reach
public record NoticeScope(@Nullable RuleSet ruleSet, Capacity capacity, Route route) {

    /// Demands a rule set exactly where the conduct regulations apply.
    public NoticeScope {
        if (capacity.isUnderRegulations() == (ruleSet == null)) {
            throw new IllegalArgumentException("rule set " + ruleSet + " for " + capacity.plural());
        }
    }

    /// Every scope there can be.
    public static List<NoticeScope> all() {
        List<NoticeScope> all = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            for (Route route : Route.values()) {
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
        String who = capacity.plural() + ", " + route.label();
        return ruleSet == null ? who : ruleSet.id() + ", " + who;
    }
}
