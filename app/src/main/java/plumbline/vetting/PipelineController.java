package plumbline.vetting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.web.NavigationEntry;
import plumbline.web.Paging;
import plumbline.web.Show;

/// All applications at once: how many are where, for how long, and which checks are stuck.
@Controller
class PipelineController {
    private final Pipeline pipeline;

    PipelineController(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Bean
    static NavigationEntry vettingEntry() {
        return new NavigationEntry(
                50,
                "Vetting",
                "/vetting",
                Set.of(
                        Role.VETTING_RESEARCHER.name(),
                        Role.VETTING_OFFICER.name(),
                        Role.VETTING_MANAGER.name(),
                        Role.CHIEF_OFFICER.name()));
    }

    @GetMapping("/vetting")
    @Allowed({Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView pipeline(
            @RequestParam(required = false) @Nullable ApplicationStage stage,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        return Show.page("vetting/pipeline", pipeline.board(stage, Paging.number(number)));
    }
}
