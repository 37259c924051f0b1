package plumbline.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.audit.Log;
import plumbline.audit.Reconciliations;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Show;

/// The record, for inspectors: where the log stands, whether the database agrees with it, and a copy to check.
@Controller
class OversightController {
    private static final int BUFFER = 1 << 16;

    private final Log log;
    private final Reconciliations reconciliations;
    private final Oversight oversight;

    OversightController(Log log, Reconciliations reconciliations, Oversight oversight) {
        this.log = log;
        this.reconciliations = reconciliations;
        this.oversight = oversight;
    }

    @Bean
    static NavigationEntry recordEntry() {
        return new NavigationEntry(80, "The record", "/record", Set.of(Role.INSPECTOR.name()));
    }

    @GetMapping("/record")
    @Allowed(Role.INSPECTOR)
    ModelAndView show() {
        return Show.page(
                "oversight/record",
                new OversightPages.Record(
                        log.standing(), log.key().encode(), reconciliations.last(), reconciliations.running()));
    }

    @PostMapping("/record/reconciliations")
    @Allowed(Role.INSPECTOR)
    ModelAndView reconcile(RedirectAttributes redirect) {
        if (reconciliations.begin()) {
            Notice.leave(redirect, "Reconciliation begun", "Its result appears on this page when it is done.");
        } else {
            Notice.leave(redirect, "A reconciliation is running", "Its result appears on this page when it is done.");
        }
        return Show.redirect("/record");
    }

    /// A post and not a link, because taking a copy is an act that is recorded.
    @PostMapping("/record/bundle")
    @Allowed(Role.INSPECTOR)
    void bundle(HttpServletResponse response) throws IOException {
        oversight.recordTaking();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plumbline-bundle.zip\"");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        oversight.write(out);
        out.flush();
    }

    /// The log's key as a policy file, for `verify --policy`. It is worth as much as the way it came by.
    @GetMapping("/record/policy")
    @Allowed(Role.INSPECTOR)
    ResponseEntity<String> policy() {
        String text = "log " + log.key().encode() + "\nquorum none\n";
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plumbline-policy.txt\"")
                .body(text);
    }
}
