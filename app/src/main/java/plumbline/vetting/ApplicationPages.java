package plumbline.vetting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.forms.Labels;
import plumbline.forms.Told;
import plumbline.law.Verdict;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Section;
import plumbline.law.vetting.level.CheckLine;
import plumbline.law.vetting.level.CheckStanding;
import plumbline.law.vetting.level.Residency;
import plumbline.web.Colour;
import plumbline.web.Dates;
import plumbline.web.Link;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the page of an application shows.
final class ApplicationPages {
    /// The stages to which a vetting officer takes an application by hand.
    static final Set<ApplicationStage> ACTS = EnumSet.of(
            ApplicationStage.CHECKING,
            ApplicationStage.ASSESSING,
            ApplicationStage.DISCONTINUED,
            ApplicationStage.NOT_ASSESSABLE,
            ApplicationStage.LAPSED);

    private ApplicationPages() {}

    static Colour colour(CheckStanding standing) {
        return switch (standing) {
            case REQUIRED, UNABLE, WRONG_RUNNER -> Colour.RED;
            case STALE, SET_ASIDE -> Colour.YELLOW;
            case REQUESTED -> Colour.BLUE;
            case RETURNED -> Colour.GREEN;
            case BY_RISK, NOT_REQUIRED -> Colour.GREY;
        };
    }

    /// @param refused why the rules stand against what was sent; null if they were not asked
    /// @param later pages of later features
    record One(
            Problems problems,
            Verdict.@Nullable Refused refused,
            Applications.File file,
            List<Link> later,
            Function<UUID, String> names) {
        Application application() {
            return file.held().application();
        }

        List<SummaryRow> facts() {
            var application = application();
            return List.of(
                    SummaryRow.of("Person", application.name()),
                    SummaryRow.of("Capacity", Labels.of(application.applicant())),
                    SummaryRow.of("Level", Labels.of(application.level())),
                    SummaryRow.of("Why", Labels.of(application.reason())),
                    SummaryRow.of("Opened", Dates.date(application.openedOn()) + ". The rules of that day hold for it"),
                    SummaryRow.of("Stands at", stands()),
                    SummaryRow.of("Residency", residency()));
        }

        private String stands() {
            var why = file.held().why();
            return Labels.of(application().stage()) + ", since "
                    + Dates.date(file.held().since()) + (why.isEmpty() ? "" : ". " + why);
        }

        private String residency() {
            if (file.signed().isEmpty()) {
                return "Judged when the form is signed";
            }
            var residency = Residency.of(
                    application().level(),
                    application().openedOn(),
                    file.declaration().addresses().stays(),
                    file.held().rules());
            return switch (residency) {
                case Residency.Met(var since) -> "Met: in the United Kingdom since " + Dates.date(since);
                case Residency.NotMet(var why, var from, var _) ->
                    "Not met. " + why
                            + from.map(day -> " From " + Dates.date(day) + ".").orElse("");
            };
        }

        /// What was declared, part by part.
        List<SummaryRow> declared(Section section) {
            return Told.of(DeclarationForms.of(section), file.declaration().part(section), Map.of());
        }

        /// What may be done by whoever looks, in the order in which it is offered.
        boolean may(ApplicationStage to) {
            return isOfficer() && Moves.may(file.held(), to).isAllowed();
        }

        boolean isOfficer() {
            return Access.current().has(Role.VETTING_OFFICER)
                    || Access.current().has(Role.VETTING_MANAGER);
        }

        boolean mayAsk() {
            return !Access.current().roles().equals(Set.of(Role.CHIEF_OFFICER))
                    && (application().stage() == ApplicationStage.QUERY
                            || Moves.may(file.held(), ApplicationStage.QUERY).isAllowed());
        }

        /// When a check was last run, or asked for.
        String last(CheckLine line) {
            return line.result()
                    .map(result -> "Run " + Dates.date(result.ranOn()) + " by " + names.apply(result.ranBy()))
                    .or(() -> asked(line).map(request -> "Asked for " + Dates.date(request.at())))
                    .orElse("");
        }

        private Optional<Requested> asked(CheckLine line) {
            return file.requested().stream()
                    .filter(request -> request.check() == line.check())
                    .reduce((_, later) -> later);
        }

        static String fresh() {
            return UUID.randomUUID().toString();
        }
    }
}
