package plumbline.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Walls;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.notice.Chosen;
import plumbline.law.notice.Language;
import plumbline.law.notice.Notice;
import plumbline.law.notice.NoticeBook;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.NoticeScope;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.vault.Sealed;
import plumbline.vault.Sha256;
import plumbline.vault.Vault;
import plumbline.web.NotFound;

/// The door for features that lead a case: which notices there are, what they say, and those that went out.
///
/// Callers have asked whether the person signed in may know of the operation. A person concerned is kept out
/// here once more: to them nothing exists.
@Service
public class Notices {
    /// The `Content-Security-Policy` to answer a page of ours with, in place of the application's: such a
    /// page stands alone and carries its style in itself, which the application's own policy forbids.
    public static final String PAGE_POLICY = NoticeHtml.POLICY;

    /// A notice is a few pages; what is larger is a mistake.
    private static final long LIMIT = 16 << 20;

    private static final String DOCUMENTS = "documents";

    private final NoticeRepository notices;
    private final Vault vault;
    private final People people;
    private final Walls walls;
    private final InstantSource clock;

    Notices(NoticeRepository notices, Vault vault, People people, Walls walls, InstantSource clock) {
        this.notices = notices;
        this.vault = vault;
        this.people = people;
        this.walls = walls;
        this.clock = clock;
    }

    /// The notices that exist in this scope today, in the order of the catalogue.
    public List<Notice> available(NoticeScope scope) {
        return NoticeBook.standard().inScope(scope, London.day(clock.instant()));
    }

    /// The form of a notice in the words of today, or why there is none.
    public Chosen form(String code, NoticeScope scope, Language language) {
        return NoticeBook.standard().form(code, scope, language, London.day(clock.instant()));
    }

    /// What the record already knows, for the fields of this form: who writes to whom, when, and what the
    /// case knows.
    ///
    /// @param facts what the caller knows by the keys of fields, such as "reference" or "conduct"; these win
    @Transactional(readOnly = true)
    public Map<String, String> prefilled(NoticeForm form, UUID personId, Map<String, String> facts) {
        String person = people.find(personId).map(Person::title).orElseThrow(NotFound::new);
        Map<String, String> known = new HashMap<>();
        known.put("force", Access.current().organisation());
        known.put("sender", Access.current().name());
        known.put("subject", person);
        known.put("dated", London.day(clock.instant()).toString());
        if (form.notice().toPerson()) {
            known.put("recipient", person);
        }
        known.putAll(facts);
        return form.prefilled(known);
    }

    /// The notice as it would read, as a page marked as a draft, with what is missing in brackets.
    public String preview(NoticeForm form, Map<String, String> answers) {
        return NoticeHtml.draft(form.write(answers));
    }

    /// Writes the notice and keeps it, unless the law refuses it. The same id again changes nothing.
    ///
    /// @throws NotFound where the person signed in is concerned in the operation
    @Transactional
    public Written write(NewNotice wanted) {
        demandOutside(wanted.operationId());
        NoticeForm form = wanted.form();
        Map<String, String> answers = answers(wanted);
        return switch (form.check(answers)) {
            case Verdict.Refused refused -> new Written.Refused(refused);
            case Verdict.Allowed(var cautions) -> {
                keep(wanted, answers);
                yield new Written.Kept(get(wanted.operationId(), wanted.noticeId()), cautions);
            }
        };
    }

    private void keep(NewNotice wanted, Map<String, String> answers) {
        NoticeForm form = wanted.form();
        if (notices.find(
                        wanted.operationId(),
                        wanted.noticeId(),
                        Access.current().personId())
                .isPresent()) {
            return;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var text = form.write(answers);
        var html = store(NoticeHtml.of(text).getBytes(UTF_8));
        var pdf = store(NoticePdf.of(text, at));
        var bundle = store(new Bundle(form.notice().id(), html.sha256(), pdf.sha256(), wanted.enclosures()).bytes());
        notices.add(new KeptNotice(
                wanted.noticeId(),
                wanted.operationId(),
                wanted.personId(),
                form.notice().id(),
                form.notice().version(),
                form.notice().language(),
                form.scope(),
                form.notice().title(),
                answers,
                wanted.enclosures(),
                at,
                html.sha256(),
                pdf.sha256(),
                bundle.sha256()));
    }

    /// The notices about a person in an operation, oldest first.
    @Transactional(readOnly = true)
    public List<KeptNotice> of(UUID operationId, UUID personId) {
        return notices.of(operationId, personId, Access.current().personId());
    }

    /// One notice of an operation.
    ///
    /// @throws NotFound where there is none, or the person signed in is concerned in the operation
    @Transactional(readOnly = true)
    public KeptNotice get(UUID operationId, UUID noticeId) {
        return notices.find(operationId, noticeId, Access.current().personId()).orElseThrow(NotFound::new);
    }

    /// The bytes of a part of a notice that [#get] or [#of] gave: its page, its PDF or its bundle's list.
    ///
    /// @throws IllegalArgumentException if the hash is of none of them
    public InputStream open(KeptNotice notice, Sha256 part) {
        if (!List.of(notice.html(), notice.pdf(), notice.bundle()).contains(part)) {
            throw new IllegalArgumentException("not a part of notice " + notice.noticeId() + ": " + part);
        }
        return vault.open(part);
    }

    private Sealed store(byte[] bytes) {
        return vault.store(new ByteArrayInputStream(bytes), LIMIT);
    }

    private void demandOutside(UUID operationId) {
        UUID reader = Access.current().personId();
        if (reader != null && walls.isShutOut(operationId, reader)) {
            throw new NotFound();
        }
    }

    /// The list of documents in the text is the list of what is enclosed, so that the two cannot differ.
    private static Map<String, String> answers(NewNotice wanted) {
        boolean lists =
                wanted.form().fields().stream().anyMatch(field -> field.key().equals(DOCUMENTS));
        if (!lists || wanted.enclosures().isEmpty()) {
            return wanted.answers();
        }
        Map<String, String> answers = new HashMap<>(wanted.answers());
        answers.put(
                DOCUMENTS, wanted.enclosures().stream().map(Enclosure::title).collect(Collectors.joining("\n")));
        return answers;
    }
}
