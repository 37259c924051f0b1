package plumbline.law.vetting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is missing about family and household: where declarations go wrong most often.
final class FamilyGaps {

    private final Family family;
    private final List<Gap> gaps;

    FamilyGaps(Family family, List<Gap> gaps) {
        this.family = family;
        this.gaps = gaps;
    }

    void find() {
        parent(Relation.MOTHER, "Your mother. If you do not know her, say so as the name.");
        parent(Relation.FATHER, "Your father. If you do not know him, say so as the name.");
        question(family.partnered(), "partnered", "Whether you have a partner.");
        if (family.partnered() == YesNo.YES) {
            parent(Relation.PARTNER, "Your partner.");
            parent(Relation.PARTNERS_MOTHER, "Your partner's mother.");
            parent(Relation.PARTNERS_FATHER, "Your partner's father.");
        }
        siblings();
        kin(family.children(), Relation.CHILD, "children", "children over 10");
        kin(family.household(), Relation.AT_ADDRESS, "household", "others at your address");
        for (int i = 0; i < family.relatives().size(); i++) {
            relative(family.relatives().get(i), "relatives-" + (i + 1) + "-");
        }
    }

    private void siblings() {
        kin(family.fullSiblings(), Relation.FULL_SIBLING, "fullSiblings", "brothers or sisters");
        question(
                family.halfOrStepSiblings(),
                "halfOrStepSiblings",
                "Whether you have half or step brothers or sisters: they are forgotten most often.");
        if (family.halfOrStepSiblings() == YesNo.YES
                && !family.has(Relation.HALF_SIBLING)
                && !family.has(Relation.STEP_SIBLING)) {
            need("halfOrStepSiblings", "You have half or step brothers or sisters: name each.");
        }
    }

    private void kin(@Nullable YesNo any, Relation relation, String field, String words) {
        question(any, field, "Whether you have " + words + ".");
        if (any == YesNo.YES && !family.has(relation)) {
            need(field, "You have " + words + ": name each.");
        }
    }

    private void parent(Relation relation, String sentence) {
        if (!family.has(relation)) {
            need("relatives-1-relation", sentence);
        }
    }

    private void relative(Family.Relative one, String at) {
        Relation relation = one.relation();
        if (relation == null) {
            need(at + "relation", "What somebody whom you named is to you.");
            return;
        }
        String which = "Your " + relation.label() + ": ";
        if (one.name() == null) {
            need(at + "name", which + "the full name.");
        }
        if (relation.mayHaveMaidenName() && one.otherNamesOfTheirs() == null) {
            need(at + "otherNamesOfTheirs", which + "her maiden name; if it is the same, enter it again.");
        }
        if (one.born() == null) {
            gaps.add(Gap.look(Section.FAMILY, at + "born", which + "the date of birth, if you can find it out."));
        }
        if (relation != Relation.AT_ADDRESS
                && one.dead() != YesNo.YES
                && one.livesWithYou() != YesNo.YES
                && one.address() == null) {
            need(at + "address", which + "an address, or that you live together.");
        }
    }

    private void question(@Nullable YesNo answer, String field, String sentence) {
        if (answer == null) {
            need(field, sentence);
        }
    }

    private void need(String field, String sentence) {
        gaps.add(Gap.needed(Section.FAMILY, field, sentence));
    }
}
