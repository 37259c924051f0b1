package plumbline.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.Field;
import plumbline.forms.Labels;
import plumbline.forms.Told;
import plumbline.law.Verdict;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.Applied;
import plumbline.law.vetting.decision.Assessment;
import plumbline.law.vetting.decision.Figure;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.ReasonsToPerson;
import plumbline.law.vetting.decision.Rule;
import plumbline.web.Choice;
import plumbline.web.Colour;
import plumbline.web.Dates;
import plumbline.web.Link;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the pages of this room show.
final class AssessmentPages {
    private AssessmentPages() {}

    static String path(Assessed application) {
        return "/vetting/applications/" + application.applicationId() + "/assessment";
    }

    static Colour colour(CaseClass caseClass) {
        return switch (caseClass) {
            case GREEN -> Colour.GREEN;
            case AMBER -> Colour.ORANGE;
            case RED, SELF -> Colour.RED;
            case WITHDRAWAL -> Colour.PURPLE;
        };
    }

    /// A rule that applies, with the finding that it applies to.
    record RuleLine(Applied applied, String finding) {}

    /// A finding on the page.
    ///
    /// @param number from 1
    /// @param recorded who recorded it; null where it follows from an earlier application
    record FindingCard(
            int number, Finding finding, @Nullable RecordedFinding recorded, String by, List<SummaryRow> rows) {
        String title() {
            return "Finding " + number + ": " + finding.type().label();
        }

        List<Link> actions(String path) {
            return recorded == null
                    ? List.of()
                    : List.of(
                            Link.to("Correct", path + "/findings/" + finding.id()),
                            Link.to("Versions", path + "/findings/" + finding.id() + "/versions"));
        }
    }

    /// A reason for the class, with the finding that it is about.
    record WhyLine(Assessment.ClassReason reason, String finding) {}

    record All(
            Assessed application,
            OpinionFacts facts,
            List<FindingCard> findings,
            List<WithdrawnFinding> withdrawn,
            List<Paper> papers,
            Optional<ReasonsToPerson> reasons) {

        String path() {
            return AssessmentPages.path(application);
        }

        String applicationPath() {
            return "/vetting/applications/" + application.applicationId();
        }

        Assessment assessment() {
            return facts.assessment();
        }

        Colour colour() {
            return AssessmentPages.colour(assessment().caseClass());
        }

        List<RuleLine> lines(List<Applied> applied) {
            return applied.stream()
                    .map(one -> new RuleLine(one, name(one.findingId())))
                    .toList();
        }

        List<Applied> others() {
            var bars = assessment().bars();
            var presumptions = assessment().presumptions();
            return assessment().applied().stream()
                    .filter(one -> !bars.contains(one) && !presumptions.contains(one))
                    .toList();
        }

        List<WhyLine> why() {
            return assessment().reasons().stream()
                    .filter(reason -> reason.caseClass() == assessment().caseClass())
                    .map(reason -> new WhyLine(reason, name(reason.about())))
                    .toList();
        }

        String allowed() {
            return Arrays.stream(Opinion.values())
                    .filter(assessment().allowed()::contains)
                    .map(Opinion::label)
                    .collect(Collectors.joining(", "));
        }

        String name(UUID about) {
            var index = facts.toWeigh().indexOf(about);
            var kind = index < facts.findings().size() ? "Finding " : "Pattern ";
            return kind + (index + 1);
        }

        String title(PriorDecision prior) {
            return Labels.of(prior.result()) + ", " + prior.by() + ", " + Dates.date(prior.decidedOn());
        }

        String about(PriorDecision prior) {
            return prior.findings().stream().map(this::name).sorted().collect(Collectors.joining(", "));
        }
    }

    static List<FindingCard> cards(OpinionFacts facts, List<RecordedFinding> recorded, Function<UUID, String> nameOf) {
        var cards = new java.util.ArrayList<FindingCard>();
        for (var finding : facts.findings()) {
            var version = recorded.stream()
                    .filter(one -> one.finding().id().equals(finding.id()))
                    .findAny();
            cards.add(new FindingCard(
                    cards.size() + 1,
                    finding,
                    version.orElse(null),
                    version.map(one -> nameOf.apply(one.by()) + ", " + Dates.dateTime(one.at()))
                            .orElse("From the record of applications"),
                    Told.of(AssessmentForms.FINDING, FindingAnswers.of(finding), Map.of())));
        }
        return cards;
    }

    /// A form of this room under its application.
    record Form(
            Assessed application,
            String title,
            String action,
            UUID versionId,
            boolean correction,
            Asking asking,
            List<Field> fields,
            Verdict.@Nullable Refused refused) {
        Problems problems() {
            return asking.problems();
        }

        Answers answers() {
            return asking.answers();
        }

        String path() {
            return AssessmentPages.path(application);
        }
    }

    record Prior(Assessed application, UUID priorId, Asking asking, List<Choice> findings) {
        String path() {
            return AssessmentPages.path(application);
        }
    }

    record NewPaper(Assessed application, UUID paperId, Asking asking) {
        String path() {
            return AssessmentPages.path(application);
        }
    }

    record Versions(Assessed application, List<VersionCard> versions) {
        String path() {
            return AssessmentPages.path(application);
        }
    }

    record VersionCard(int version, String by, List<SummaryRow> rows) {}

    /// @param sealable whether nothing stands against sealing it, as it was last checked; null if it was not
    record Draft(
            Assessed application,
            OpinionQuestions questions,
            @Nullable String savedAt,
            @Nullable Boolean sealable) {
        String path() {
            return AssessmentPages.path(application);
        }
    }

    record Reasons(
            Assessed application,
            UUID reasonsId,
            Asking asking,
            OpinionFacts facts,
            Verdict.@Nullable Refused refused) {
        String path() {
            return AssessmentPages.path(application);
        }

        Field field(String name) {
            return asking.form().fields().stream()
                    .filter(field -> field.name().equals(name))
                    .findAny()
                    .orElseThrow();
        }

        List<List<Field>> withheld() {
            var findings = new java.util.ArrayList<Choice>();
            for (var finding : facts.findings()) {
                findings.add(Choice.of(
                        finding.id().toString(),
                        "Finding " + (findings.size() + 1) + ": "
                                + finding.type().label()));
            }
            return asking.rows(field("withheld")).stream()
                    .map(row -> row.stream()
                            .map(part ->
                                    part.name().endsWith("-about") ? AssessmentForms.choosing(part, findings) : part)
                            .toList())
                    .toList();
        }
    }

    record Rules(List<Rule> rules, @Nullable LocalDate sexualOffenceBarFrom, UUID decisionId, Problems problems) {
        List<Figure> figures() {
            return List.of(Figure.values());
        }

        String since(Rule rule) {
            if (rule == Rule.SEXUAL_OFFENCE) {
                return sexualOffenceBarFrom == null ? "Not in force here" : Dates.date(sexualOffenceBarFrom);
            }
            return rule.from().equals(LocalDate.MIN) ? "No day known" : Dates.date(rule.from());
        }
    }
}
