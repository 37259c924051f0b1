package plumbline.casework;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.cases.AllegationAgainst;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Rank;
import plumbline.law.lane.Opening;

/// What the file of a case opens with: the allegation as it was raised, in the terms of the law.
final class Openings {
    /// The ends of rank titles as forces write them, such as "Detective Sergeant" or "PC".
    private static final Map<String, Rank> RANKS = Map.ofEntries(
            Map.entry("constable", Rank.CONSTABLE),
            Map.entry("pc", Rank.CONSTABLE),
            Map.entry("dc", Rank.CONSTABLE),
            Map.entry("sergeant", Rank.SERGEANT),
            Map.entry("sgt", Rank.SERGEANT),
            Map.entry("ps", Rank.SERGEANT),
            Map.entry("ds", Rank.SERGEANT),
            Map.entry("inspector", Rank.INSPECTOR),
            Map.entry("insp", Rank.INSPECTOR),
            Map.entry("di", Rank.INSPECTOR),
            Map.entry("chief inspector", Rank.CHIEF_INSPECTOR),
            Map.entry("dci", Rank.CHIEF_INSPECTOR),
            Map.entry("superintendent", Rank.SUPERINTENDENT),
            Map.entry("supt", Rank.SUPERINTENDENT),
            Map.entry("chief superintendent", Rank.CHIEF_SUPERINTENDENT),
            Map.entry("assistant chief constable", Rank.ASSISTANT_CHIEF_CONSTABLE),
            Map.entry("commander", Rank.ASSISTANT_CHIEF_CONSTABLE),
            Map.entry("deputy chief constable", Rank.DEPUTY_CHIEF_CONSTABLE),
            Map.entry("deputy assistant commissioner", Rank.DEPUTY_CHIEF_CONSTABLE),
            Map.entry("assistant commissioner", Rank.ASSISTANT_COMMISSIONER),
            Map.entry("deputy commissioner", Rank.DEPUTY_COMMISSIONER),
            Map.entry("chief constable", Rank.CHIEF_CONSTABLE),
            Map.entry("commissioner", Rank.CHIEF_CONSTABLE));

    private Openings() {}

    static Opening of(AllegationAgainst allegation) {
        var facts = allegation.facts();
        var concerned = allegation.concerned();
        return new Opening(
                allegation.allegationId(),
                concerned.personId(),
                concerned.kind(),
                concerned.kind().pack() == Pack.PACK_OFFICER
                        ? rank(concerned.person().position())
                        : null,
                facts.kind(),
                allegation.rules(),
                facts.standards(),
                facts.attentionOn(),
                allegation.raisedAt(),
                concerned.person().leftOn(),
                false);
    }

    /// The rank with the longest title that the position ends with; null where it names none.
    static @Nullable Rank rank(String position) {
        var words = position.toLowerCase(Locale.UK).strip();
        return RANKS.entrySet().stream()
                .filter(rank -> words.equals(rank.getKey()) || words.endsWith(" " + rank.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.length(), other.length())))
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
