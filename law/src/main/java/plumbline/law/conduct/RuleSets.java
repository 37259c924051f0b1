package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.clock.London;

/// Chooses the rules for one person and one allegation.
///
/// Two people in the same chat group can have different rules: what counts is when the allegation against *that
/// person* came to attention, and for the 2026 amendments also when that person's behaviour happened.
public final class RuleSets {

    static final LocalDate REFORM_2020 = LocalDate.of(2020, 2, 1);
    /// The day from which a hearing is composed in the new way.
    public static final LocalDate PANEL_2024 = LocalDate.of(2024, 5, 7);
    static final LocalDate AMENDED_2025 = LocalDate.of(2025, 5, 28);
    static final LocalDate AMENDED_2026 = LocalDate.of(2026, 7, 13);

    private static final Citation TIED = Citation.confirmed(
            Instruments.AMENDMENT_2025, "reg 64(1)", "the new rules do not reach a matter tied to an older one");
    private static final Citation DIRECTED = Citation.confirmed(
            Instruments.AMENDMENT_2025, "reg 64(2) and reg 66(2)", "re-investigations and directions");

    private RuleSets() {}

    /// The rules for a person of this kind and an allegation with these facts.
    public static Selection select(PersonKind kind, AllegationFacts facts) {
        return switch (kind.pack()) {
            case PACK_STAFF, PACK_OTHER ->
                new Selection.UnderPolicy(
                        kind.pack(),
                        List.of(kind.label() + ". " + kind.pack().meaning()),
                        List.of(kind.pack().citation()));
            case PACK_OFFICER -> kind.isFormer() ? former(facts) : officer(facts);
        };
    }

    private static Selection former(AllegationFacts facts) {
        FormerOfficers.Reach reach = FormerOfficers.reach(facts);
        if (!reach.covered()) {
            return new Selection.NotCovered(reach.reasons(), reach.citations());
        }
        Selection selection = officer(facts);
        if (selection instanceof Selection.Applies(RuleSet ruleSet, List<String> reasons, List<Citation> citations)
                && (ruleSet == RuleSet.RS_2020 || ruleSet == RuleSet.RS_2020_2024_PANEL)
                && facts.firstNotice().filter(day -> day.isBefore(AMENDED_2025)).isEmpty()) {
            List<String> why = new ArrayList<>(reasons);
            why.add(
                    "No notice under reg 30(1) or reg 51(1) was given before " + London.words(AMENDED_2025)
                            + ", so an accelerated hearing is presumed for the former officer although the allegation is older.");
            List<Citation> cited = new ArrayList<>(citations);
            cited.add(RuleSet.RS_2025_FORMER_AMH.citation());
            selection = new Selection.Applies(RuleSet.RS_2025_FORMER_AMH, why, cited);
        }
        return selection.because(reach.reasons(), reach.citations());
    }

    private static Selection officer(AllegationFacts facts) {
        Selection.Applies before = before2026(facts);
        if (facts.attention().isBefore(AMENDED_2026)) {
            return before;
        }
        boolean tied = facts.tiedTo().filter(day -> day.isBefore(AMENDED_2026)).isPresent();
        Optional<LocalDate> began = facts.behaviourFrom();
        if (!tied && began.filter(day -> !day.isBefore(AMENDED_2026)).isPresent()) {
            return new Selection.Applies(
                    RuleSet.RS_2026,
                    List.of(came(facts.attention()) + ", and the behaviour began on "
                            + London.words(began.orElseThrow()) + ": both on or after "
                            + London.words(AMENDED_2026) + ", when the 2026 amendments came into force."),
                    List.of(RuleSet.RS_2026.citation()));
        }
        return transitional(facts, before, tied);
    }

    private static Selection transitional(AllegationFacts facts, Selection.Applies before, boolean tied) {
        List<String> why = new ArrayList<>(before.reasons());
        why.add(came(facts.attention()) + ", after the 2026 amendments came into force on "
                + London.words(AMENDED_2026) + ", but " + straddles(facts, tied)
                + " Transitional provisions exist and were not read: take advice.");
        why.add("Until advice is taken the stricter rules, " + RuleSet.RS_2026.id() + ", are used; "
                + before.ruleSet().id() + " is shown beside them.");
        List<Citation> cited = new ArrayList<>(before.citations());
        cited.add(RuleSet.RS_2026.citation());
        return new Selection.Transitional(RuleSet.RS_2026, before.ruleSet(), why, cited);
    }

    private static String straddles(AllegationFacts facts, boolean tied) {
        if (tied) {
            return "it is tied to an earlier allegation against this person that is still being handled.";
        }
        if (facts.behaviourFrom().isEmpty()) {
            return "the dates of the behaviour are not known.";
        }
        LocalDate from = facts.behaviourFrom().orElseThrow();
        LocalDate to = facts.behaviourTo().orElse(from);
        return to.isBefore(AMENDED_2026)
                ? "the behaviour happened before that day."
                : "the behaviour began before that day, on " + London.words(from) + ".";
    }

    private static Selection.Applies before2026(AllegationFacts facts) {
        if (facts.directed().filter(day -> !day.isBefore(AMENDED_2025)).isPresent()) {
            return new Selection.Applies(
                    RuleSet.RS_2025,
                    List.of("The Director General ordered a re-investigation or gave a direction on "
                            + London.words(facts.directed().orElseThrow())
                            + "; the 2025 amendments then apply whenever the matter arose."),
                    List.of(DIRECTED));
        }
        LocalDate governing =
                facts.tiedTo().filter(day -> day.isBefore(facts.attention())).orElse(facts.attention());
        List<String> why = new ArrayList<>();
        why.add(came(facts.attention()) + ".");
        List<Citation> cited = new ArrayList<>();
        RuleSet set = byAttention(governing);
        if (set != byAttention(facts.attention())) {
            why.add("It is tied to an earlier allegation against this person, known on " + London.words(governing)
                    + " and still being handled, and follows that one's rules.");
            cited.add(TIED);
        }
        if (set == RuleSet.RS_2020
                && facts.hearingFormed()
                        .filter(day -> !day.isBefore(PANEL_2024))
                        .isPresent()) {
            set = RuleSet.RS_2020_2024_PANEL;
            why.add("The hearing was formed on or after " + London.words(PANEL_2024) + ", in the new composition.");
        }
        why.add(span(set));
        cited.add(set.citation());
        return new Selection.Applies(set, why, cited);
    }

    private static RuleSet byAttention(LocalDate day) {
        if (day.isBefore(REFORM_2020)) {
            return RuleSet.RS_2012;
        }
        return day.isBefore(AMENDED_2025) ? RuleSet.RS_2020 : RuleSet.RS_2025;
    }

    private static String span(RuleSet set) {
        return set.id() + " is for allegations that came to attention from " + London.words(set.from())
                + set.to().map(to -> " to " + London.words(to)).orElse("") + ".";
    }

    private static String came(LocalDate day) {
        return "The allegation against this person came to attention on " + London.words(day);
    }
}
