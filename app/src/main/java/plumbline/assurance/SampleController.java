package plumbline.assurance;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.vetting.quality.ErrorCode;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The sample of a month, and reading what was drawn again.
@Controller
class SampleController {
    private final Samples samples;

    SampleController(Samples samples) {
        this.samples = samples;
    }

    @GetMapping("/assurance/samples")
    @Allowed({Role.VETTING_MANAGER, Role.VETTING_OFFICER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY, Role.INSPECTOR})
    ModelAndView list() {
        return Show.page("assurance/samples", new AssurancePages.SampleList(samples.all()));
    }

    @GetMapping("/assurance/samples/{month}")
    @Allowed({Role.VETTING_MANAGER, Role.VETTING_OFFICER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY, Role.INSPECTOR})
    ModelAndView show(@PathVariable String month) {
        return Show.page("assurance/sample", new AssurancePages.SampleOne(sample(month), mayRead()));
    }

    /// What somebody needs to draw the sample again with another program.
    @GetMapping("/assurance/samples/{month}/csv")
    @Allowed({Role.VETTING_MANAGER, Role.VETTING_OFFICER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY, Role.INSPECTOR})
    ResponseEntity<byte[]> csv(@PathVariable String month) {
        var sample = sample(month);
        var lines = sample.lines().stream()
                .map(line -> "%s,%.6f,%.2f,%s\n"
                        .formatted(
                                line.file().reference(),
                                line.place(),
                                line.file().rate(),
                                line.drawn() ? "drawn" : "not drawn"))
                .collect(Collectors.joining("", "reference,place,rate,drawn\n", ""));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sample-" + sample.month() + ".csv")
                                .build()
                                .toString())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/assurance/samples/{month}/{applicationId}")
    @Allowed({Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView form(@PathVariable String month, @PathVariable UUID applicationId) {
        return Show.page(
                "assurance/reading",
                page(month, applicationId, Problems.none(), UUID.randomUUID(), null, Set.of(), ""));
    }

    @PostMapping("/assurance/samples/{month}/{applicationId}")
    @Allowed({Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView read(
            @PathVariable String month,
            @PathVariable UUID applicationId,
            @RequestParam UUID readingId,
            @RequestParam(required = false) Reading.@Nullable Found found,
            @RequestParam(required = false) @Nullable Set<ErrorCode> errors,
            @RequestParam String note,
            RedirectAttributes redirect) {
        var codes = errors == null ? EnumSet.noneOf(ErrorCode.class) : errors;
        var problems = Problems.none();
        if (found == null) {
            problems.add("found", "Choose whether you agree");
        }
        if (found != null && found != Reading.Found.AGREE && codes.isEmpty()) {
            problems.add("errors", "Choose what is wrong with it");
        }
        problems.require("note", note, "Enter what you looked at and what you found");
        if (problems.any() || found == null) {
            return Show.refused(
                    "assurance/reading", page(month, applicationId, problems, readingId, found, codes, note));
        }
        var drawn = sample(month);
        samples.read(readingId, line(drawn, applicationId), drawn.month(), found, codes, note.strip());
        Notice.leave(redirect, "Reading kept", "It counts in the figures of the month.");
        return Show.redirect("/assurance/samples/" + drawn.month());
    }

    private AssurancePages.ReadingForm page(
            String month,
            UUID applicationId,
            Problems problems,
            UUID readingId,
            Reading.@Nullable Found found,
            Set<ErrorCode> errors,
            String note) {
        var drawn = sample(month);
        return new AssurancePages.ReadingForm(
                problems, drawn.month(), line(drawn, applicationId), readingId, found, errors, note);
    }

    private Sample sample(String month) {
        YearMonth wanted = month(month);
        return samples.of(wanted).orElseThrow(NotFound::new);
    }

    /// A file that was not drawn, or that the reader has decided on, is not there for them to read.
    private static Sample.Line line(Sample sample, UUID applicationId) {
        return sample.drawn().stream()
                .filter(one -> one.file().applicationId().equals(applicationId))
                .filter(one -> !one.file().deciders().contains(Access.current().userId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException wrong) {
            throw new NotFound();
        }
    }

    private static boolean mayRead() {
        return Access.current().has(Role.VETTING_MANAGER) || Access.current().has(Role.OUTSIDE_REVIEWER);
    }
}
