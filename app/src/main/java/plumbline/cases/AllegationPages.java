package plumbline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.access.SignedIn;
import plumbline.law.Citation;
import plumbline.law.conduct.Selection;
import plumbline.web.Dates;
import plumbline.web.Happening;
import plumbline.web.Link;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

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
            List<Cited> messages) {}

    /// @param refused the rule behind a refusal, or null
    record Correct(
            Problems problems,
            @Nullable Citation refused,
            OperationHeader header,
            AllegationAgainst allegation,
            AllegationForm form) {}

    /// One allegation with its rules and duties.
    record Show(
            OperationHeader header,
            AllegationAgainst allegation,
            List<DutyStanding> duties,
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
            rows.add(SummaryRow.of("Investigator", investigator()).with(investigatorLinks()));
            return rows;
        }

        List<Happening> history() {
            return AllegationHistory.of(allegation, nameOf);
        }

        private Link[] investigatorLinks() {
            var act = allegation.investigator() == null ? "Appoint" : "Change";
            var href = "/operations/" + allegation.facts().operationId() + "/allegations/" + allegation.allegationId()
                    + "/investigator";
            return mayChange() ? new Link[] {Link.to(act, href, "investigator")} : new Link[0];
        }

        private String investigator() {
            var appointed = allegation.investigator();
            return appointed == null
                    ? "Nobody appointed yet"
                    : nameOf.apply(appointed.userId()) + ", since " + Dates.dateTime(appointed.at());
        }

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
