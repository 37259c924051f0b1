package plumbline.assurance;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.codecision.DecidedCases;
import plumbline.web.NavigationEntry;
import plumbline.web.Show;

/// The figures on the quality of vetting.
@Controller
class FiguresController {
    private final DecidedCases files;
    private final Traced traced;

    FiguresController(DecidedCases files, Traced traced) {
        this.files = files;
        this.traced = traced;
    }

    @Bean
    static NavigationEntry assuranceEntry() {
        return new NavigationEntry(
                70,
                "Quality",
                "/assurance",
                Set.of(
                        Role.VETTING_MANAGER.name(),
                        Role.VETTING_OFFICER.name(),
                        Role.CHIEF_OFFICER.name(),
                        Role.OUTSIDE_REVIEWER.name(),
                        Role.OUTSIDE_BODY.name(),
                        Role.INSPECTOR.name()));
    }

    @GetMapping("/assurance")
    @Allowed({
        Role.VETTING_MANAGER,
        Role.VETTING_OFFICER,
        Role.CHIEF_OFFICER,
        Role.OUTSIDE_REVIEWER,
        Role.OUTSIDE_BODY,
        Role.INSPECTOR
    })
    ModelAndView figures() {
        var decided = files.all();
        return Show.page(
                "assurance/figures", new AssurancePages.FiguresPage(Figures.of(decided), traced.rates(decided)));
    }
}
