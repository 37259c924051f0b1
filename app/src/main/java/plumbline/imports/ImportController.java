package plumbline.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.FormFile;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Tables that were brought: the list, bringing one, its page with the progress and the account.
@Controller
class ImportController {
    private static final int REJECTS_SHOWN = 200;

    private final Imports imports;
    private final ImportKinds kinds;
    private final RejectedRowRepository rejects;
    private final Access access;

    ImportController(Imports imports, ImportKinds kinds, RejectedRowRepository rejects, Access access) {
        this.imports = imports;
        this.kinds = kinds;
        this.rejects = rejects;
        this.access = access;
    }

    @Bean
    static NavigationEntry importsEntry() {
        return new NavigationEntry(
                60,
                "Imports",
                "/imports",
                Set.of(Role.HR_OFFICER.name(), Role.VETTING_OFFICER.name(), Role.VETTING_MANAGER.name()));
    }

    @GetMapping("/imports")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView list() {
        var lines = imports.newest().stream()
                .map(brought -> new ImportPages.Line(brought, kinds.get(brought.kind())))
                .toList();
        return Show.page("imports/list", new ImportPages.Listed(kinds.of(Access.current()), lines));
    }

    @GetMapping("/imports/new")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@RequestParam(defaultValue = "") String kind) {
        return Show.page(
                "imports/bring", new ImportPages.Bring(Problems.none(), imports.mine(kind), UUID.randomUUID()));
    }

    @PostMapping("/imports")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView bring(
            @RequestParam UUID importId,
            @RequestParam String kind,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var file = FormFile.of(request);
        var objection = file.isEmpty()
                ? Optional.of("Choose the file that the other system gave out")
                : imports.bring(importId, kind, file.get().name(), file.get().bytes());
        if (objection.isPresent()) {
            var problems = Problems.none().add("file", objection.get());
            return Show.refused("imports/bring", new ImportPages.Bring(problems, imports.mine(kind), importId));
        }
        Notice.leave(redirect, "The file is in the vault", "Its rows are being read.");
        return Show.redirect("/imports/" + importId);
    }

    @GetMapping("/imports/{importId}")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView show(@PathVariable UUID importId) {
        var brought = imports.get(importId);
        return Show.page(
                "imports/import",
                new ImportPages.Show(
                        brought,
                        kinds.get(brought.kind()),
                        rejects.page(importId, 0, REJECTS_SHOWN),
                        access.nameOf(brought.by())));
    }

    /// How far the reading is, for the script that keeps the bar up to date.
    @GetMapping(path = "/imports/{importId}/progress", produces = "application/json")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    @ResponseBody
    ImportPages.Progress progress(@PathVariable UUID importId) {
        return ImportPages.Progress.of(imports.get(importId));
    }

    /// All rows that were not understood, as a table to work through.
    @GetMapping("/imports/{importId}/rejected.csv")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    void rejected(@PathVariable UUID importId, HttpServletResponse response) throws IOException {
        imports.get(importId);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejected-rows.csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            new RejectedCsv(out).write(rows -> rejects.each(importId, rows));
        }
    }

    @PostMapping("/imports/{importId}/stop")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView stop(@PathVariable UUID importId) {
        imports.stop(importId);
        return Show.redirect("/imports/" + importId);
    }

    @PostMapping("/imports/{importId}/resume")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView resume(@PathVariable UUID importId) {
        imports.resume(importId);
        return Show.redirect("/imports/" + importId);
    }
}
