package plumbline.vetting;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.Refill;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.Gap;
import plumbline.law.vetting.application.Gaps;
import plumbline.law.vetting.application.Section;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The applicant's own form, part by part. Whoever serves may have to fill one in.
@Controller
class MyVettingController {
    private final OwnForms forms;
    private final ObjectProvider<OwnPage> pages;
    private final InstantSource clock;

    MyVettingController(OwnForms forms, ObjectProvider<OwnPage> pages, InstantSource clock) {
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry myVettingEntry() {
        return new NavigationEntry(
                80,
                "My vetting",
                "/my-vetting",
                Arrays.stream(Role.values())
                        .filter(role -> switch (role) {
                            case OUTSIDE_REVIEWER, OUTSIDE_BODY, INSPECTOR -> false;
                            default -> true;
                        })
                        .map(Role::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @GetMapping("/my-vetting")
    @Allowed(everybody = true)
    ModelAndView list() {
        return Show.page("vetting/my-vetting", new MyVettingPages.All(forms.all()));
    }

    @GetMapping("/my-vetting/{applicationId}")
    @Allowed(everybody = true)
    ModelAndView form(@PathVariable UUID applicationId) {
        return Show.page("vetting/my-form", page(applicationId, Problems.none(), null));
    }

    @GetMapping("/my-vetting/{applicationId}/{section}")
    @Allowed(everybody = true)
    ModelAndView part(@PathVariable UUID applicationId, @PathVariable String section) {
        var form = forms.get(applicationId);
        var part = section(section);
        var answers = form.kept().containsKey(part)
                ? form.kept().get(part)
                : new Refill().with(form.declaration().part(part)).answers();
        return Show.page("vetting/my-part", part(form, part, answers, Problems.none()));
    }

    @PostMapping("/my-vetting/{applicationId}/{section}")
    @Allowed(everybody = true)
    ModelAndView keep(
            @PathVariable UUID applicationId,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent) {
        var part = section(section);
        var answers = own(sent);
        var more = sent.getFirst("more");
        if (more != null) {
            answers = answers.withOneMore(more);
        }
        forms.keep(applicationId, part, answers);
        var problems = Problems.none();
        forms.read(part, answers, problems);
        var form = forms.get(applicationId);
        if (more != null) {
            return Show.page("vetting/my-part", part(form, part, answers, Problems.none()));
        }
        if (problems.any()) {
            return Show.refused("vetting/my-part", part(form, part, answers, problems));
        }
        return Show.redirect(MyVettingPages.next(form.held(), part));
    }

    /// What the form would lack with the answers as they stand in the browser: nothing is kept.
    @PostMapping(path = "/my-vetting/{applicationId}/{section}/gaps", produces = "application/json")
    @Allowed(everybody = true)
    @ResponseBody
    List<String> gaps(
            @PathVariable UUID applicationId,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.get(applicationId);
        var part = section(section);
        var typed = form.declaration().with(forms.read(part, own(sent), Problems.none()));
        return Gaps.of(typed, London.day(clock.instant()), form.held().rules()).stream()
                .filter(gap -> gap.section() == part)
                .map(Gap::sentence)
                .toList();
    }

    @PostMapping("/my-vetting/{applicationId}/sign")
    @Allowed(everybody = true)
    ModelAndView sign(
            @PathVariable UUID applicationId,
            @RequestParam UUID declarationId,
            @RequestParam(required = false) @Nullable String truth,
            RedirectAttributes redirect) {
        if (truth == null) {
            return wrong(
                    applicationId, Problems.none().add("truth", "Say that it is the truth, or change what is not"));
        }
        return after(applicationId, forms.sign(applicationId, declarationId), "Your form is signed", redirect);
    }

    @PostMapping("/my-vetting/{applicationId}/withdraw")
    @Allowed(everybody = true)
    ModelAndView withdraw(
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String why,
            RedirectAttributes redirect) {
        var done = forms.withdraw(applicationId, Typed.text(why));
        return after(applicationId, done, "Your application is withdrawn", redirect);
    }

    @PostMapping("/my-vetting/{applicationId}/questions/{queryId}")
    @Allowed(everybody = true)
    ModelAndView answer(
            @PathVariable UUID applicationId,
            @PathVariable UUID queryId,
            @RequestParam(required = false) @Nullable String answer,
            RedirectAttributes redirect) {
        var problems = Problems.none().require("answer", answer, "Enter your answer");
        if (problems.any()) {
            return wrong(applicationId, problems);
        }
        forms.answer(applicationId, queryId, Typed.text(answer));
        return after(applicationId, new Acted.Done(), "Your answer is sent", redirect);
    }

    private ModelAndView after(UUID applicationId, Acted acted, String done, RedirectAttributes redirect) {
        return switch (acted) {
            case Acted.Done _ -> {
                Notice.leave(redirect, done, "");
                yield Show.redirect("/my-vetting/" + applicationId);
            }
            case Acted.Refused(var why) ->
                Show.refused(
                        "vetting/my-form", page(applicationId, Problems.none().add("", why.reason()), why));
            case Acted.Wrong(var field, var reason) ->
                wrong(applicationId, Problems.none().add(field, reason));
        };
    }

    private ModelAndView wrong(UUID applicationId, Problems problems) {
        return Show.refused("vetting/my-form", page(applicationId, problems, null));
    }

    private MyVettingPages.Form page(UUID applicationId, Problems problems, Verdict.@Nullable Refused refused) {
        var form = forms.get(applicationId);
        return new MyVettingPages.Form(
                problems,
                refused,
                form,
                form.gaps(London.day(clock.instant())),
                pages.stream().flatMap(one -> one.of(applicationId).stream()).toList(),
                UUID.randomUUID());
    }

    private MyVettingPages.Part part(OwnForms.OwnForm form, Section part, Answers answers, Problems problems) {
        if (!form.isOpen()) {
            throw new NotFound();
        }
        var gaps = form.gaps(London.day(clock.instant())).stream()
                .filter(gap -> gap.section() == part)
                .toList();
        return new MyVettingPages.Part(form, part, Asking.of(DeclarationForms.of(part), answers, problems), gaps);
    }

    /// The answers without what a form of ours sends beside them.
    private static Answers own(MultiValueMap<String, String> sent) {
        var own = new LinkedMultiValueMap<>(sent);
        own.remove("more");
        own.remove("_csrf");
        return new Answers(own);
    }

    private static Section section(String id) {
        return DeclarationForms.section(id).orElseThrow(NotFound::new);
    }
}
