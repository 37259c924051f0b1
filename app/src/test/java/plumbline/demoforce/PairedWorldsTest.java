package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.CitedMessage;
import plumbline.cases.Operations;
import plumbline.cases.RaiseAllegation;
import plumbline.cases.RaisedAllegation;
import plumbline.demo.Part;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;
import plumbline.evidence.Entry;
import plumbline.evidence.Evidence;
import plumbline.evidence.Exhibits;
import plumbline.intake.Intake;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.Standard;
import plumbline.people.People;
import plumbline.review.Chosen;
import plumbline.review.Code;
import plumbline.review.Codings;
import plumbline.review.NewCoding;
import plumbline.web.NotFound;

/// Nobody can see, find, count or infer their own case: for one of the ten who signs in as an investigator, every page
/// of the application is the same bytes whether or not there is an operation about them.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class PairedWorldsTest {

    private static final World WORLD = World.of(WorldWriter.SEED, 1);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /// What differs between any two answers to one question: the token against forged requests, and the id that a new
    /// form brings along so that sending it twice records once.
    private static final Pattern TOKEN = Pattern.compile(
            "(csrf-token\" content=|name=\"_csrf\" value=|<input type=\"hidden\" name=\"\\w+Id\" value=)\"[^\"]*\"");

    private static final UUID ALLEGATION = UUID.randomUUID();
    private static final String ALLEGED = "Mocked a colleague in the group";
    private static final String CODED = "Said of a colleague";

    /// Places within an exhibit, or within a decision, which are numbers.
    private static final Set<String> COUNTED = Set.of("index", "ordinal", "place");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private Intake intake;

    @Autowired
    private Operations operations;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Cases cases;

    @Autowired
    private Codings codings;

    @Autowired
    private InstantSource clock;

    @Autowired
    private TransactionTemplate transaction;

    private DemoAccounts accounts;

    @BeforeEach
    void a_force_without_a_matter() {
        accounts = new DemoAccounts(access, transaction);
        new DemoRegister(people, transaction).load(WORLD.force());
        accounts.load(WORLD.accounts());
    }

    @Test
    void a_subject_gets_the_same_pages_whether_or_not_there_is_a_matter_about_them(@TempDir Path data)
            throws IOException {
        SignedIn subject = accounts.holder("subject");
        SignedIn investigator = accounts.holder("investigator");
        Map<String, String> before = pages(subject);
        new DemoMatter(accounts, intake, operations, clock).load(WORLD.operation());
        var files = new DemoFiles(data);
        files.write(WORLD);
        new DemoExhibits(accounts, files, evidence, transaction).load(WORLD);
        codeAndAllege(investigator, subject);

        pages(subject).forEach((path, page) -> assertThat(page).as(path).isEqualTo(before.get(path)));
        for (String pattern : patternsWithIds()) {
            assertThat(answer(filled(pattern, matter()), subject))
                    .as(pattern)
                    .isEqualTo(answer(filled(pattern, Map.of()), subject));
        }
        // The same addresses are answered to a colleague on the team: it is the wall that hides them, not their
        // absence.
        assertThat(pages(investigator).get("/operations")).contains("Quillfeather");
        assertThat(answer("/operations/" + DemoIds.operation() + "/coding", investigator))
                .contains("Derogatory", CODED);
        assertThat(answer("/operations/" + DemoIds.operation() + "/allegations/" + ALLEGATION, investigator))
                .contains(ALLEGED, "1 message");
        assertThat(patternsWithIds().stream()
                        .filter(pattern ->
                                answer(filled(pattern, matter()), investigator).startsWith("200")))
                .contains(
                        "/operations/{operationId}",
                        "/operations/{operationId}/team",
                        "/operations/{operationId}/board",
                        "/operations/{operationId}/exhibits",
                        "/operations/{operationId}/exhibits/{exhibitId}",
                        "/operations/{operationId}/exhibits/{exhibitId}/messages/{ordinal}",
                        "/operations/{operationId}/coding",
                        "/operations/{operationId}/rebuild",
                        "/operations/{operationId}/people/{personId}",
                        "/operations/{operationId}/allegations/{allegationId}",
                        "/reports/{reportId}");
    }

    /// A message coded, an allegation against the very person who reads, resting on it, and a search on record.
    private void codeAndAllege(SignedIn investigator, SignedIn subject) {
        UUID exhibit = DemoIds.exhibit(WORLD.exhibits().getLast());
        Exhibits.await(() -> Force.as(investigator, () -> isRead(exhibit)));
        Force.as(investigator, () -> {
            Entry entry = evidence.entry(DemoIds.operation(), exhibit, 0);
            codings.code(
                    DemoIds.operation(),
                    new NewCoding(
                            UUID.randomUUID(),
                            List.of(new Chosen(exhibit, 0)),
                            Set.of(Code.DEROGATORY),
                            Set.of(),
                            CODED));
            RaisedAllegation raised = cases.raiseAllegation(new RaiseAllegation(
                    ALLEGATION,
                    DemoIds.operation(),
                    Objects.requireNonNull(subject.personId()),
                    MatterKind.CONDUCT_MATTER,
                    ALLEGED,
                    Set.of(Standard.DISCREDITABLE_CONDUCT),
                    null,
                    null,
                    LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")),
                    Set.of(),
                    null,
                    null,
                    false,
                    List.of(new CitedMessage(
                            evidence.get(DemoIds.operation(), exhibit).sha256().hex(),
                            0,
                            "bytes " + entry.byteOffset() + " to " + (entry.byteOffset() + entry.byteLength())))));
            assertThat(raised).isEqualTo(new RaisedAllegation.Raised(ALLEGATION));
            return raised;
        });
    }

    private boolean isRead(UUID exhibit) {
        try {
            return evidence.entry(DemoIds.operation(), exhibit, 0).ordinal() == 0;
        } catch (NotFound notYet) {
            return false;
        }
    }

    private Map<String, String> matter() {
        return Map.of(
                "allegationId", ALLEGATION.toString(),
                "operationId", DemoIds.operation().toString(),
                "reportId", DemoIds.report().toString(),
                "exhibitId", DemoIds.exhibit(WORLD.exhibits().getLast()).toString(),
                "personId", DemoIds.person(WORLD.operation().who(Part.SERGEANT)).toString());
    }

    /// Every page that has no id in its address, and the matters of whoever asks.
    private Map<String, String> pages(SignedIn who) {
        Map<String, String> pages = new LinkedHashMap<>();
        patterns().stream()
                .filter(pattern -> !pattern.contains("{"))
                .forEach(pattern -> pages.put(pattern, answer(pattern, who)));
        String own = "/people/" + who.personId() + "/matters";
        pages.put(own, answer(own, who));
        return pages;
    }

    /// The register of the workforce is open to investigators and holds no matters, so its pages may differ by person.
    private List<String> patternsWithIds() {
        return patterns().stream()
                .filter(pattern -> pattern.contains("{") && !pattern.startsWith("/people/"))
                .toList();
    }

    private Set<String> patterns() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(PairedWorldsTest::reads)
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reads(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /// The address with ids of the matter where it has them, with ids that nothing has where not.
    private static String filled(String pattern, Map<String, String> ids) {
        Matcher variable = VARIABLE.matcher(pattern);
        return variable.replaceAll(found -> COUNTED.contains(found.group(1))
                ? "0"
                : ids.getOrDefault(found.group(1), UUID.randomUUID().toString()));
    }

    private String answer(String path, SignedIn who) {
        MockHttpServletResponse response =
                mvc.get().uri(path).with(Force.by(who)).exchange().getResponse();
        try {
            String headers = response.getHeaderNames().stream()
                    .sorted()
                    .map(name -> name + ": " + response.getHeaders(name))
                    .collect(Collectors.joining("\n"));
            return response.getStatus() + "\n" + headers + "\n"
                    + TOKEN.matcher(response.getContentAsString()).replaceAll("$1\"…\"");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
