package plumbline.codecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.web.Choice;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Problems;

/// What the outside body's pages show: who sits and who has sealed, and never what an opinion says.
final class OutsidePages {
    private OutsidePages() {}

    /// Everything that the outside body keeps.
    ///
    /// @param appeals those that wait for a panel, or for what it decides
    record Board(
            TwoKeyPages.Board cases,
            List<TwoKeyPages.Row> appeals,
            List<Entry> roster,
            List<MonthSeed> seeds,
            Problems problems) {}

    /// Somebody on the roster.
    ///
    /// @param lacks why the lot cannot fall on them today; empty where it can
    record Entry(Reviewer reviewer, String declared, List<String> lacks) {
        static Entry of(Reviewer reviewer, @Nullable Interests interests, LocalDate today) {
            var lacks = new ArrayList<String>();
            if (!reviewer.term().runs(today)) {
                lacks.add("term does not run");
            }
            if (reviewer.vettedBy().isBlank()) {
                lacks.add("not vetted by another issuer");
            }
            if (interests == null || today.isAfter(interests.declaredOn().plusYears(1))) {
                lacks.add("interests not declared this year");
            }
            return new Entry(
                    reviewer, interests == null ? "Never" : Dates.date(interests.declaredOn()), List.copyOf(lacks));
        }

        String standing() {
            var words = new ArrayList<String>();
            if (reviewer.part() == Reviewer.Part.HOST_AUTHORITY) {
                words.add("another force's vetting authority");
            }
            if (reviewer.standing().legal()) {
                words.add("may chair");
            }
            if (reviewer.standing().safeguarding()) {
                words.add("safeguarding specialist");
            }
            var left = reviewer.standing().leftPolice();
            words.add(left == null ? "never police" : "left the police on " + Dates.date(left));
            return Labels.sentence(String.join(", ", words));
        }
    }

    /// @param text the seed; empty until it is published
    record MonthSeed(LocalDate month, String title, String sha256, String text) {}

    /// One case.
    record Case(
            Problems problems,
            Verdict.@Nullable Refused refused,
            Course course,
            Stage stage,
            EnvelopeView envelopes,
            List<Sitter> sitters,
            List<TwoKeyPages.Happened> happened,
            LocalDate today) {
        String path() {
            return "/outside/cases/" + course.file().decisionId();
        }

        boolean isToBeNamed() {
            return course.seats().all().stream()
                    .anyMatch(
                            seat -> seat.holder().isPresent() && seat.namedOn().isEmpty());
        }

        List<Choice> reviewers() {
            return sitters.stream()
                    .map(one -> Choice.of(one.reviewerId().toString(), one.name()))
                    .toList();
        }

        List<Choice> codes() {
            return Arrays.stream(ConflictCode.values())
                    .map(code -> Choice.of(code.name(), code + ": " + Labels.of(code)))
                    .toList();
        }

        DateParts day() {
            return DateParts.of(today);
        }
    }

    /// Who sits.
    record Sitter(UUID reviewerId, String name, String named, String objections, String ill) {}

    /// A form about somebody on the roster.
    record Form(
            String title,
            String path,
            Verdict.@Nullable Refused refused,
            Asking asking,
            @Nullable UUID reviewerId) {}
}
