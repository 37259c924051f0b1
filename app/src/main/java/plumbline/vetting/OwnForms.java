package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.forms.Answers;
import plumbline.forms.FormReader;
import plumbline.forms.Refill;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.Gap;
import plumbline.law.vetting.application.Gaps;
import plumbline.law.vetting.application.Section;
import plumbline.web.NotFound;
import plumbline.web.Problems;

/// The applicant's own form: filled in part by part, kept half filled, signed as a whole. Nobody else opens it.
@Service
public class OwnForms {
    private final ApplicationRepository applications;
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final Moves moves;
    private final InstantSource clock;

    OwnForms(
            ApplicationRepository applications,
            DeclarationRepository declarations,
            CheckRepository checks,
            Moves moves,
            InstantSource clock) {
        this.applications = applications;
        this.declarations = declarations;
        this.checks = checks;
        this.moves = moves;
        this.clock = clock;
    }

    /// An own application and its form as it stands.
    ///
    /// @param kept parts that are being filled in, and are not signed
    /// @param declaration what is signed, with what is being filled in put in place
    record OwnForm(
            HeldApplication held,
            Map<Section, Answers> kept,
            Declaration declaration,
            int version,
            List<Query> queries) {
        List<Gap> gaps(LocalDate today) {
            return Gaps.of(declaration, today, held.rules());
        }

        /// Whether it can still be changed.
        boolean isOpen() {
            return switch (held.application().stage()) {
                case DRAFT, SUBMITTED, CHECKING, QUERY, ASSESSING -> true;
                case AWAITING_OUTSIDE,
                        RECONCILING,
                        DECIDED_CLEAR,
                        DECIDED_NOT_CLEAR,
                        CLOSED,
                        WITHDRAWN_BY_APPLICANT,
                        DISCONTINUED,
                        NOT_ASSESSABLE,
                        LAPSED -> false;
            };
        }
    }

    @Transactional(readOnly = true)
    List<HeldApplication> all() {
        var who = Access.current();
        return applications.own(who.userId(), who.personId());
    }

    /// Who the person signed in is as an applicant; empty where they have no application.
    @Transactional(readOnly = true)
    public Optional<UUID> ownSubject() {
        return all().stream().map(held -> held.application().subjectId()).findFirst();
    }

    /// Whether the application is about whoever is signed in.
    @Transactional(readOnly = true)
    public boolean isOwn(UUID applicationId) {
        return all().stream().anyMatch(one -> one.id().equals(applicationId));
    }

    /// @throws NotFound where it is not their own
    @Transactional(readOnly = true)
    OwnForm get(UUID applicationId) {
        var held = all().stream()
                .filter(one -> one.id().equals(applicationId))
                .findAny()
                .orElseThrow(NotFound::new);
        var kept = declarations.kept(applicationId);
        var signed = declarations.latest(applicationId);
        var declaration = signed.map(Signed::declaration).orElse(Declaration.BLANK);
        for (var entry : kept.entrySet()) {
            declaration = declaration.with(read(entry.getKey(), entry.getValue(), Problems.none()));
        }
        return new OwnForm(
                held, kept, declaration, signed.map(Signed::version).orElse(0), checks.queries(applicationId));
    }

    /// Reads a part as far as it is filled in.
    Record read(Section section, Answers answers, Problems problems) {
        return new FormReader(answers, problems, clock.instant()).readDraft(DeclarationForms.of(section));
    }

    /// Keeps a part, half filled or whole.
    @Transactional
    public void keep(UUID applicationId, Section section, Answers answers) {
        if (!get(applicationId).isOpen()) {
            throw new NotFound();
        }
        declarations.keep(applicationId, section, answers);
    }

    /// Fills in every part, as if it had been typed.
    @Transactional
    public void fill(UUID applicationId, Declaration declaration) {
        for (var section : Section.values()) {
            keep(
                    applicationId,
                    section,
                    new Refill().with(declaration.part(section)).answers());
        }
    }

    /// Signs the form as it stands: a new version, and the first is sent.
    ///
    /// @param declarationId made by the form, so that sending it twice signs once
    @Transactional
    public Acted sign(UUID applicationId, UUID declarationId) {
        applications.holdStill(applicationId);
        if (declarations.isSigned(declarationId)) {
            return new Acted.Done();
        }
        var form = get(applicationId);
        if (!form.isOpen()) {
            throw new NotFound();
        }
        var course = form.held().course();
        var declaration = form.declaration();
        return Acted.by(course.maySubmit(declaration, London.day(clock.instant())), () -> {
            declarations.sign(declarationId, applicationId, form.version() + 1, declaration);
            declarations.forget(applicationId);
            if (form.held().application().stage() == ApplicationStage.DRAFT) {
                moves.to(applicationId, ApplicationStage.SUBMITTED);
                if (course.mayCheck(declaration, form.held().application().openedOn())
                        .isAllowed()) {
                    moves.to(applicationId, ApplicationStage.CHECKING);
                }
            }
        });
    }

    /// Answers a question; when none is open the checks go on.
    @Transactional
    public void answer(UUID applicationId, UUID queryId, String answer) {
        applications.holdStill(applicationId);
        var form = get(applicationId);
        var query = form.queries().stream()
                .filter(one -> one.queryId().equals(queryId))
                .findAny()
                .orElseThrow(NotFound::new);
        if (!query.isOpen()) {
            return;
        }
        checks.answer(queryId, answer);
        boolean last = form.queries().stream().filter(Query::isOpen).count() == 1;
        if (last && form.held().application().stage() == ApplicationStage.QUERY) {
            moves.to(applicationId, ApplicationStage.CHECKING);
        }
    }

    /// Takes it back. The record is kept, and what was found is shown to whoever decides on another one.
    @Transactional
    public Acted withdraw(UUID applicationId, String why) {
        applications.holdStill(applicationId);
        var held = get(applicationId).held();
        Verdict may = Moves.may(held, ApplicationStage.WITHDRAWN_BY_APPLICANT);
        return Acted.by(may, () -> moves.to(applicationId, ApplicationStage.WITHDRAWN_BY_APPLICANT, why));
    }
}
