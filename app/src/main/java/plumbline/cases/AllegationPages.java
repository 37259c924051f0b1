package plumbline.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.access.SignedIn;
import plumbline.law.Citation;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Standard;
import plumbline.web.Choice;
import plumbline.web.Problems;

/// What the pages about allegations and duties show.
final class AllegationPages {
    private AllegationPages() {}

    /// One person of an operation, with the allegations against that person.
    record Person(OperationHeader header, Concerned concerned, List<AllegationAgainst> allegations, boolean mayAct) {}

    /// @param refused the rule behind a refusal, or null
    /// @param messages those the allegation will rest on
    record New(
            Problems problems,
            @Nullable Citation refused,
            OperationHeader header,
            Concerned concerned,
            AllegationForm form,
            List<Cited> messages) {

        List<Choice> standards() {
            return Stream.of(Standard.values())
                    .map(standard -> Choice.of(
                                    Integer.toString(standard.number()), standard.number() + ". " + standard.title())
                            .hinting(standard.core()))
                    .toList();
        }

        List<Choice> criteria() {
            return Stream.concat(
                            Stream.of(ReferralCriterion.values())
                                    .map(criterion -> Choice.of(
                                                    criterion.name(), "(" + criterion.code() + ") " + criterion.title())
                                            .hinting(criterion.explanation())),
                            Stream.of(Choice.of(AllegationForm.NONE, "None of these")))
                    .toList();
        }
    }

    /// One allegation with its rules and duties.
    record Show(
            OperationHeader header,
            AllegationAgainst allegation,
            List<DutyStanding> duties,
            List<Cited> messages,
            String raisedBy,
            @Nullable String investigator,
            boolean mayAct) {

        Selection rules() {
            return allegation.rules();
        }

        List<String> cautions() {
            return allegation.referral().cautions(allegation.facts().standards());
        }
    }

    /// Who may be appointed to investigate, and what was sent.
    record Investigator(
            Problems problems,
            OperationHeader header,
            AllegationAgainst allegation,
            List<SignedIn> team,
            AllegationForm form) {}

    /// Everything due in one operation.
    record DutyList(OperationHeader header, List<DutyStanding> duties) {
        long open() {
            return duties.stream().filter(one -> one.done() == null).count();
        }
    }

    /// Recording that a duty was done.
    record Done(Problems problems, OperationHeader header, DutyStanding standing, AllegationForm form) {}

    /// A cited message, with its words where the evidence can show them.
    record Cited(CitedMessage message, Optional<CitedMessageTexts.Shown> shown) {
        String shortHash() {
            return message.exhibit().substring(0, 12);
        }
    }
}
