package plumbline.people;

import java.util.Arrays;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.vetting.Level;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The posts of the force and what each takes of its holder.
@Controller
class PostController {
    private final Workforce workforce;

    PostController(Workforce workforce) {
        this.workforce = workforce;
    }

    @Bean
    static NavigationEntry postsEntry() {
        return new NavigationEntry(
                45,
                "Posts",
                "/posts",
                Set.of(Role.HR_OFFICER.name(), Role.VETTING_OFFICER.name(), Role.VETTING_MANAGER.name()));
    }

    @GetMapping("/posts")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView list() {
        return Show.page(
                "people/posts",
                new PostPages.Listed(
                        workforce.listed(),
                        workforce.undescribed(),
                        Access.current().has(Role.HR_OFFICER)));
    }

    @GetMapping("/posts/describe")
    @Allowed(Role.HR_OFFICER)
    ModelAndView form(@RequestParam(defaultValue = "") String code) {
        var form = workforce.post(code).map(PostPages.Form::of).orElseGet(() -> PostPages.Form.empty(code));
        return Show.page("people/post", new PostPages.Change(Problems.none(), form));
    }

    @PostMapping("/posts")
    @Allowed(Role.HR_OFFICER)
    ModelAndView record(@ModelAttribute PostPages.Form form, RedirectAttributes redirect) {
        var level = Arrays.stream(Level.values())
                .filter(one -> one.name().equals(form.level()))
                .findFirst();
        var problems = Problems.none()
                .require("code", form.code(), "Enter the code of the post")
                .require("title", form.title(), "Enter the title of the post")
                .require("designated", form.designated(), "Say whether the post is designated")
                .require("enhanced", form.enhanced(), "Say whether the post is with the vulnerable")
                .require("publicFacing", form.publicFacing(), "Say whether its holder meets the public");
        if (level.isEmpty()) {
            problems.add("level", "Choose the level that the post takes");
        }
        if (problems.any()) {
            return Show.refused("people/post", new PostPages.Change(problems, form));
        }
        workforce.record(new Post(
                Typed.text(form.code()),
                Typed.text(form.title()),
                level.orElseThrow(),
                "yes".equals(form.designated()),
                "yes".equals(form.enhanced()),
                "yes".equals(form.publicFacing())));
        Notice.leave(redirect, "Post recorded", "Whoever holds it is judged by it from now on.");
        return Show.redirect("/posts");
    }
}
