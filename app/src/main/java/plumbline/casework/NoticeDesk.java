package plumbline.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.Verdict;
import plumbline.law.clock.WorkingDays;
import plumbline.law.lane.By;
import plumbline.law.lane.NoticeStep;
import plumbline.law.notice.Chosen;
import plumbline.law.notice.Language;
import plumbline.law.notice.Notice;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.Served;
import plumbline.law.notice.ServiceRules;
import plumbline.law.notice.Serving;
import plumbline.notices.NewNotice;
import plumbline.notices.Notices;
import plumbline.notices.Written;
import plumbline.web.NotFound;

/// What is done with the notices of a case, from draft to acknowledgement. Code, version and hash are known here and
/// typed by nobody.
///
/// The bytes are kept when a notice is drafted and never change, so that what is approved is what is sent. A draft that
/// is wrong is not sent, and another is written.
@Service
public class NoticeDesk {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    private final Casework casework;
    private final Notices notices;
    private final Named named;
    private final InstantSource clock;

    NoticeDesk(Casework casework, Notices notices, Named named, InstantSource clock) {
        this.casework = casework;
        this.notices = notices;
        this.named = named;
        this.clock = clock;
    }

    /// The notices of this case, oldest first.
    List<NoticeCourse> courses(OpenFile open) {
        var personId = open.allegation().concerned().personId();
        return notices.of(open.operationId(), personId).stream()
                .flatMap(kept -> NoticeCourse.of(open.file(), kept).stream())
                .toList();
    }

    /// @throws NotFound if this case has no such notice
    NoticeCourse course(OpenFile open, UUID noticeId) {
        return NoticeCourse.of(open.file(), notices.get(open.operationId(), noticeId))
                .orElseThrow(NotFound::new);
    }

    /// The form of a notice, filled in as far as the record goes.
    ///
    /// @param known by the keys of its fields
    record Filled(NoticeForm form, Map<String, String> known) {}

    /// @param by in which role it is drafted
    /// @throws NotFound where this case has no such notice
    Filled fill(OpenFile open, String code, By by) {
        var form = form(open, code);
        var facts = NoticeFacts.of(open, by, named.names(open.operationId()));
        return new Filled(
                form, notices.prefilled(form, open.allegation().concerned().personId(), facts));
    }

    /// @throws NotFound where this case has no such notice
    NoticeForm form(OpenFile open, String code) {
        var scope = NoticeScopes.of(open.file()).orElseThrow(NotFound::new);
        if (notices.available(scope).stream().noneMatch(notice -> notice.id().equals(code))) {
            throw new NotFound();
        }
        return switch (notices.form(code, scope, Language.ENGLISH)) {
            case Chosen.Form(NoticeForm form) -> form;
            case Chosen.None _ -> throw new NotFound();
        };
    }

    /// Writes a notice that was drafted elsewhere than on a screen, as the record and these answers make it, and says
    /// the hash of its bundle. The same id again changes nothing.
    ///
    /// @param answers by the keys of fields; they win over the record, and those without a field are left out
    @Transactional
    public String write(
            UUID operationId, UUID allegationId, UUID noticeId, String code, By by, Map<String, String> answers) {
        var open = casework.file(operationId, allegationId);
        var filled = fill(open, code, by);
        var known = new HashMap<>(filled.known());
        known.putAll(filled.form().prefilled(answers));
        var personId = open.allegation().concerned().personId();
        keep(new NewNotice(noticeId, operationId, personId, filled.form(), known, List.of()));
        return notices.get(operationId, noticeId).bundle().hex();
    }

    /// Keeps the notice as it is to go out, unless something is missing.
    @Transactional
    TakenStep draft(OpenFile open, UUID noticeId, NoticeForm form, Map<String, String> answers) {
        if (form.check(answers) instanceof Verdict.Refused refused) {
            return new TakenStep.Refused(refused);
        }
        var notice = form.notice();
        var drafted = take(
                open,
                noticeId, // drafting is what gives the notice its identity: sent twice it is one
                notice,
                new NoticeStep.Drafted(noticeId, notice.number(), notice.id() + " of " + notice.version()),
                clock.instant());
        if (drafted instanceof TakenStep.Recorded) {
            var personId = open.allegation().concerned().personId();
            keep(new NewNotice(noticeId, open.operationId(), personId, form, answers, List.of()));
        }
        return drafted;
    }

    private void keep(NewNotice wanted) {
        if (notices.write(wanted) instanceof Written.Refused(Verdict.Refused refusal)) {
            throw new IllegalStateException("a notice that was found complete is refused: " + refusal.reason());
        }
    }

    TakenStep approve(OpenFile open, NoticeCourse course, UUID stepId) {
        return take(
                open,
                stepId,
                course.notice(),
                new NoticeStep.Approved(course.kept().noticeId()),
                clock.instant());
    }

    /// Records that it was sent, unless it cannot be served like this.
    TakenStep send(OpenFile open, NoticeCourse course, UUID stepId, Serving serving) {
        var kept = course.kept();
        if (serving.sentAt().isBefore(kept.writtenAt().truncatedTo(ChronoUnit.MINUTES))) {
            return new TakenStep.Wrong("at", "Enter when it was sent: not before it was written");
        }
        return switch (ServiceRules.standard().deem(serving, kept.scope(), DAYS)) {
            case Served.NotThus(Verdict.Refused refusal) -> new TakenStep.Refused(refusal);
            case Served.Deemed _, Served.NotYet _ ->
                take(
                        open,
                        stepId,
                        course.notice(),
                        new NoticeStep.Sent(
                                kept.noticeId(),
                                serving.channel(),
                                orNull(serving.agreement()),
                                orNull(serving.proof()),
                                kept.bundle().hex()),
                        serving.sentAt());
        };
    }

    /// From when it counts as served.
    ///
    /// @param delivered when it arrived, as far as is known; null if nothing shows it
    /// @throws NotFound if it was not sent
    Served served(NoticeCourse course, @Nullable Instant delivered) {
        var taken = course.sent().orElseThrow(NotFound::new);
        var sent = (NoticeStep.Sent) taken.step();
        var serving = new Serving(
                sent.channel(),
                taken.at(),
                delivered,
                Objects.requireNonNullElse(sent.agreement(), ""),
                Objects.requireNonNullElse(sent.proof(), ""));
        return ServiceRules.standard().deem(serving, course.kept().scope(), DAYS);
    }

    /// Records the day from which it counts as served; clocks start from it.
    ///
    /// @param proof what shows that it arrived; empty where the rule asks for none
    TakenStep deem(OpenFile open, NoticeCourse course, UUID stepId, Served.Deemed served, String proof) {
        var citation = served.citation();
        var rule = served.why() + " " + citation + (citation.mark().isUnconfirmed() ? ": not confirmed." : ".");
        var step = new NoticeStep.Deemed(course.kept().noticeId(), served.on(), rule, orNull(proof));
        return take(open, stepId, course.notice(), step, clock.instant());
    }

    TakenStep acknowledge(OpenFile open, NoticeCourse course, UUID stepId, LocalDate on) {
        var step = new NoticeStep.Acknowledged(course.kept().noticeId(), on);
        return take(open, stepId, course.notice(), step, clock.instant());
    }

    TakenStep undelivered(
            OpenFile open, NoticeCourse course, UUID stepId, String reason, @Nullable LocalDate returnedOn) {
        var step = new NoticeStep.Undelivered(course.kept().noticeId(), reason, returnedOn);
        return take(open, stepId, course.notice(), step, clock.instant());
    }

    /// @throws NotFound if it is not for this account to take
    private TakenStep take(OpenFile open, UUID stepId, Notice notice, NoticeStep step, Instant at) {
        var by = NoticeRoles.by(Access.current(), step.kind(), notice).orElseThrow(NotFound::new);
        return casework.take(new TakeStep(stepId, open.operationId(), open.allegationId(), step, by, at));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
