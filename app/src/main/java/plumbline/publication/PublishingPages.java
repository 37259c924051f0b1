package plumbline.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeader;
import plumbline.casework.OpenFile;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.lane.ProceedingsStep;
import plumbline.web.Choice;
import plumbline.web.Colour;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Problems;

/// What the pages of people who publish show.
final class PublishingPages {
    private PublishingPages() {}

    /// One publication in a list.
    ///
    /// @param operation its name
    record Row(String operation, Publishing.Standing standing) {
        String href() {
            return standing.open().path() + "/publication/" + standing.draft().draftId();
        }

        String person() {
            return standing.open().allegation().concerned().person().title();
        }

        State state() {
            return State.of(standing);
        }
    }

    /// Where a publication stands, in a word, and what that means now.
    ///
    /// @param order of the lists on the board
    record State(int order, String label, Colour colour, String explanation) {
        static State of(Publishing.Standing standing) {
            if (standing.fixed().isEmpty()) {
                return standing.now() instanceof Verdict.Refused why
                        ? new State(0, "Held", Colour.ORANGE, why.reason())
                        : new State(1, "Draft", Colour.GREY, "Nothing stands against it");
            }
            var fixed = standing.fixed().get();
            if (fixed.isOver()) {
                return new State(
                        5, fixed.publishedOn().isPresent() ? "Taken down" : "Set aside", Colour.GREY, ended(fixed));
            }
            if (fixed.isWaiting()) {
                return standing.now() instanceof Verdict.Refused why
                        ? new State(0, "Held", Colour.ORANGE, why.reason())
                        : new State(2, "Approved", Colour.BLUE, "To be published on " + Dates.date(fixed.publishOn()));
            }
            return fixed.isInSight()
                    ? new State(4, "Live", Colour.GREEN, live(fixed))
                    : new State(
                            3,
                            "Out of sight",
                            Colour.RED,
                            fixed.sights().getLast().reason());
        }

        private static String live(Fixed fixed) {
            var through = fixed.through().orElseThrow();
            return fixed.page() == PublicPage.HEARING
                    ? "Through " + Dates.date(through)
                    : "Through " + Dates.date(through) + "; may be taken down from " + Dates.date(through.plusDays(1));
        }

        private static String ended(Fixed fixed) {
            var last = fixed.sights().getLast();
            return Dates.date(last.since()) + ": " + last.reason();
        }
    }

    /// The publications of one case.
    ///
    /// @param offers what can be prepared, and why not
    record Case(
            OperationHeader header,
            OpenFile open,
            List<AllegationTab> tabs,
            Map<PublicPage, Objections.Offer> offers,
            List<Row> rows,
            boolean mayAct) {
        String begin(PublicPage page) {
            return open.path() + "/publication/" + UUID.randomUUID() + "/edit?page=" + page;
        }
    }

    /// The form of a draft.
    ///
    /// @param refused why the law stands against it; null if it was not asked
    record Edit(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            OpenFile open,
            Hearing hearing,
            PublicPage page,
            UUID draftId,
            DraftForm form) {
        String path() {
            return open.path() + "/publication/" + draftId;
        }

        /// What can be worded: not what is withheld.
        List<Part> parts() {
            boolean conductWithheld = page == PublicPage.HEARING && hearing.withholds(ProceedingsStep.Withheld.CONDUCT);
            return Part.of(page).stream()
                    .filter(part -> !conductWithheld || part != Part.CONDUCT && part != Part.AMOUNTS)
                    .toList();
        }

        boolean asksWhetherRequired() {
            return page == PublicPage.HEARING && hearing.forum() == Forum.ACCELERATED_HEARING;
        }

        List<Choice> grounds() {
            return List.of(
                            HarmGround.NATIONAL_SECURITY,
                            HarmGround.PREVENTION_OF_CRIME,
                            HarmGround.WELFARE,
                            HarmGround.PUBLIC_INTEREST)
                    .stream()
                    .map(ground -> Choice.of(ground.name(), ground.capitalised()))
                    .toList();
        }
    }

    /// One publication.
    ///
    /// @param answers the form of the approval as it was sent
    record One(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            Publishing.Standing standing,
            boolean mayAct,
            LocalDate today,
            Map<String, String> answers) {
        String path() {
            return standing.open().path() + "/publication/" + standing.draft().draftId();
        }

        State state() {
            return State.of(standing);
        }

        Optional<Fixed> fixed() {
            return standing.fixed();
        }

        /// Why it cannot go on now; null if nothing stands against it.
        Verdict.@Nullable Refused why() {
            return refused != null
                    ? refused
                    : standing.now() instanceof Verdict.Refused now
                                    && fixed().filter(Fixed::isOver).isEmpty()
                            ? now
                            : null;
        }

        List<String> cautions() {
            return standing.now() instanceof Verdict.Allowed(var cautions)
                    ? cautions.stream()
                            .map(Verdict.Caution::sentence)
                            .distinct()
                            .toList()
                    : List.of();
        }

        boolean mayPublish() {
            return fixed().filter(one -> one.isWaiting() && !today.isBefore(one.publishOn()))
                    .isPresent();
        }

        DateParts publishOn() {
            return answers.containsKey("publishOn-day") ? DateParts.of(answers, "publishOn") : DateParts.of(today);
        }
    }

    /// Everything to publish that the person signed in may know of.
    record Board(List<Row> rows) {
        List<Row> current() {
            return rows.stream().filter(row -> row.state().order() < 5).toList();
        }

        List<Row> over() {
            return rows.stream().filter(row -> row.state().order() == 5).toList();
        }
    }
}
