package plumbline.codecision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.assessment.Assessments;
import plumbline.law.Verdict;
import plumbline.law.vetting.after.RefusalAppeal;
import plumbline.vetting.OwnPage;
import plumbline.web.Dates;
import plumbline.web.Link;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.SummaryRow;
import plumbline.web.Typed;

/// The person's own page about who decides on them and what was decided.
@Controller
class MyDecisionController {
    private static final String PATH = "/my-vetting/{applicationId}/decision";

    private final OwnDecisions own;
    private final Appealing appealing;
    private final Assessments assessments;
    private final Roster roster;
    private final Access access;

    MyDecisionController(OwnDecisions own, Appealing appealing, Assessments assessments, Roster roster, Access access) {
        this.own = own;
        this.appealing = appealing;
        this.assessments = assessments;
        this.roster = roster;
        this.access = access;
    }

    @Bean
    static OwnPage decisionPage(OwnDecisions own) {
        return applicationId -> own.find(applicationId)
                .map(_ -> Link.to(
                        "Who decides, and what was decided",
                        PATH.replace("{applicationId}", applicationId.toString())));
    }

    @GetMapping(PATH)
    @Allowed(everybody = true)
    ModelAndView one(@PathVariable UUID applicationId) {
        return Show.page("codecision/my-decision", page(applicationId, Problems.none(), null, ""));
    }

    @PostMapping(PATH + "/objections")
    @Allowed(everybody = true)
    ModelAndView object(
            @PathVariable UUID applicationId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("objection", sent.get("objection"), "Enter your grounds");
        if (problems.any()) {
            return Show.refused("codecision/my-decision", page(applicationId, problems, null, ""));
        }
        var verdict = own.object(
                applicationId,
                TwoKeyController.id(sent.get("objectionId")),
                TwoKeyController.id(sent.get("objectedTo")),
                Typed.text(sent.get("objection")));
        return after(applicationId, verdict, "Your objection is on record", redirect, "");
    }

    @PostMapping(PATH + "/nothing-against")
    @Allowed(everybody = true)
    ModelAndView nothingAgainst(@PathVariable UUID applicationId, RedirectAttributes redirect) {
        own.nothingAgainst(applicationId);
        return after(applicationId, Verdict.allowed(), "Recorded: you have nothing against them", redirect, "");
    }

    @PostMapping(PATH + "/appeal")
    @Allowed(everybody = true)
    ModelAndView appeal(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> all,
            RedirectAttributes redirect) {
        var statement = Typed.text(all.getFirst("statement"));
        var problems = Problems.none();
        var grounds = AppealController.grounds(all);
        if (grounds.isEmpty()) {
            problems.add("grounds", "Choose at least one ground");
        }
        problems.require("statement", statement, "Enter why you appeal");
        if (problems.any()) {
            return Show.refused("codecision/my-decision", page(applicationId, problems, null, statement));
        }
        var verdict = own.appeal(applicationId, TwoKeyController.id(all.getFirst("appealId")), grounds, statement);
        return after(applicationId, verdict, "Your appeal is on record", redirect, statement);
    }

    private ModelAndView after(
            UUID applicationId, Verdict verdict, String done, RedirectAttributes redirect, String statement) {
        if (verdict instanceof Verdict.Refused refused) {
            return Show.refused(
                    "codecision/my-decision",
                    page(applicationId, Problems.none().add("", refused.reason()), refused, statement));
        }
        Notice.leave(redirect, done, "");
        return Show.redirect(PATH.replace("{applicationId}", applicationId.toString()));
    }

    private MyDecisionPages.Own page(
            UUID applicationId, Problems problems, Verdict.@Nullable Refused refused, String statement) {
        var course = own.get(applicationId);
        var appeal = course.appeal();
        var told = appeal.told();
        return new MyDecisionPages.Own(
                problems,
                refused,
                applicationId,
                course.file().reference(),
                sitters(course),
                objections(course),
                told == null ? "" : "You were told on " + Dates.date(told) + " that you are not cleared.",
                course.lastReached().filter(Step.Reached::disagreed).isPresent(),
                told == null ? null : assessments.given(applicationId).orElse(null),
                told == null || appeal.lodged() != null
                        ? ""
                        : Dates.date(RefusalAppeal.lastDay(told, appealing.clocks())),
                appeal(course),
                statement);
    }

    private List<MyDecisionPages.Sitter> sitters(Course course) {
        return course.seats().all().stream()
                .filter(seat -> seat.namedOn().isPresent())
                .flatMap(seat -> seat.holder().stream()
                        .map(id -> new MyDecisionPages.Sitter(
                                id, roster.get(id).name(), own.isWaiting(course, seat) ? until(course, seat) : "")))
                .toList();
    }

    private static String until(Course course, Seats.Seat seat) {
        return course.objectionsUntil(seat).map(Dates::date).orElse("");
    }

    private List<MyDecisionPages.Objection> objections(Course course) {
        return course.all(Step.Objected.class)
                .map(one -> new MyDecisionPages.Objection(
                        roster.get(one.reviewer()).name(), one.grounds(), ruling(course, one)))
                .toList();
    }

    private static String ruling(Course course, Step.Objected objected) {
        return course.all(Step.ObjectionRuled.class)
                .filter(ruled -> ruled.objectionId().equals(objected.objectionId()))
                .map(ruled -> (ruled.upheld() ? "Upheld: somebody else is drawn. " : "Not upheld. ") + ruled.reason())
                .findAny()
                .orElse("Not ruled on yet");
    }

    private List<SummaryRow> appeal(Course course) {
        var appeal = course.appeal();
        var rows = new ArrayList<SummaryRow>();
        var lodged = appeal.lodged();
        if (lodged != null) {
            rows.add(SummaryRow.of("You appealed on", Dates.date(lodged.receivedOn())));
            rows.add(SummaryRow.of("Where it is", appeal.standing()));
        }
        Optional.ofNullable(appeal.panel())
                .ifPresent(
                        panel -> rows.add(SummaryRow.of("Who hears it", AppealPages.sitting(panel, access::nameOf))));
        Optional.ofNullable(appeal.heard()).ifPresent(heard -> {
            rows.add(SummaryRow.of("Reasons", heard.told()));
            rows.add(SummaryRow.of(
                    "What follows",
                    heard.opened()
                            ? "You are cleared once the panel has signed the certificate"
                            : AppealPages.follows(course, heard)));
        });
        return rows;
    }
}
