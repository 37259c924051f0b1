package plumbline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.conduct.Selection;
import plumbline.web.Happening;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the pages about allegations show.
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
            List<Cited> messages) {}

    /// @param refused the rule behind a refusal, or null
    record Correct(
            Problems problems,
            @Nullable Citation refused,
            OperationHeader header,
            AllegationAgainst allegation,
            AllegationForm form) {}

    /// One allegation with its rules.
    record Show(
            OperationHeader header,
            AllegationAgainst allegation,
            List<Cited> messages,
            Function<UUID, String> nameOf,
            boolean mayAct,
            List<AllegationTab> tabs) {

        /// Whether there is something to do about it: it stands, and the person signed in may act.
        boolean mayChange() {
            return mayAct && allegation.withdrawal() == null;
        }

        List<SummaryRow> summary() {
            var concerned = allegation.concerned();
            var rows = new ArrayList<SummaryRow>();
            rows.add(SummaryRow.of(
                    "Person",
                    concerned.person().title() + ", " + concerned.kind().label()));
            AllegationHistory.summary(allegation.facts())
                    .forEach((what, words) -> rows.add(SummaryRow.of(what, words)));
            return rows;
        }

        List<Happening> history() {
            return AllegationHistory.of(allegation, nameOf);
        }

        Selection rules() {
            return allegation.rules();
        }

        List<String> cautions() {
            return allegation.referral().cautions(allegation.facts().standards());
        }
    }

    /// A cited message, with its words where the evidence can show them.
    record Cited(CitedMessage message, Optional<CitedMessageTexts.Shown> shown) {
        String shortHash() {
            return message.exhibit().substring(0, 12);
        }
    }
}
