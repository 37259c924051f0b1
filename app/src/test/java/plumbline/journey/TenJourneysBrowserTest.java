package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.cases.Cases;
import plumbline.cases.Operations;
import plumbline.cases.RaiseAllegation;
import plumbline.cases.RaisedAllegation;
import plumbline.intake.Channel;
import plumbline.intake.Intake;
import plumbline.intake.Nature;
import plumbline.intake.NewReport;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.people.People;
import plumbline.people.Person;

/// Ten people, each taken separately from the first look at the report to the final outcome. The allegations are raised
/// by the door; everything after that is done on the pages, as the files in `journeys` tell it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class TenJourneysBrowserTest {
    /// So long ago that all of a journey lies in the past.
    private static final int DAYS_AGO = 130;

    private static final UUID OPERATION = UUID.randomUUID();
    private static final Map<String, Visit> VISITS = new HashMap<>();
    private static final Set<String> CHECKED = new HashSet<>();

    @RegisterExtension
    static final Journey journey = new Journey();

    @Autowired
    private Intake intake;

    @Autowired
    private Operations operations;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private InstantSource clock;

    static Stream<JourneyScript> journeys() {
        var known = Map.of("INVESTIGATOR", Journey.account("investigator").name());
        return Stream.of(
                        "1-dismissed",
                        "2-meeting",
                        "3-reflective",
                        "4-special",
                        "5-staff-dismissed",
                        "6-staff-warned",
                        "7-resigned",
                        "8-charged",
                        "9-silent",
                        "10-hearing")
                .map(name -> JourneyScript.read(name, known));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void each_of_ten_is_taken_to_the_end(JourneyScript script) {
        if (VISITS.isEmpty()) {
            open();
        }
        new JourneyWalk(VISITS, "/operations/" + OPERATION + "/allegations/" + raise(script), known()).walk(script);
    }

    private void open() {
        for (var who : List.of("investigator", "authority")) {
            VISITS.put(who, journey.by(who).lookingOnceAtEachKindOfPage(CHECKED));
        }
        Force.as(holder("intake"), () -> {
            var report = UUID.randomUUID();
            intake.record(
                    report,
                    new NewReport(
                            Channel.MEDIA,
                            Nature.CONDUCT_MATTER,
                            known().atTime(LocalTime.of(9, 0))
                                    .atZone(London.ZONE)
                                    .toInstant(),
                            "A broadcaster alleges discriminatory messages",
                            "Ten officers and staff are said to have shared them.",
                            null,
                            null));
            operations.open(
                    OPERATION,
                    report,
                    "Tenfold",
                    "Who sent what, and who said nothing",
                    Set.of(holder("investigator").userId(), holder("authority").userId()));
            return report;
        });
    }

    private UUID raise(JourneyScript script) {
        var person = person(script.person());
        var allegation = UUID.randomUUID();
        Force.as(holder("intake"), () -> operations.addPerson(OPERATION, person, "Named in the report"));
        var raised = Force.as(
                holder("investigator"),
                () -> cases.raiseAllegation(new RaiseAllegation(
                        allegation,
                        OPERATION,
                        person,
                        MatterKind.CONDUCT_MATTER,
                        script.title(),
                        Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.DISCREDITABLE_CONDUCT),
                        known().minusDays(200),
                        known().minusDays(20),
                        known(),
                        Set.of(ReferralCriterion.D),
                        known(),
                        null,
                        script.gross(),
                        List.of())));
        assertThat(raised).isEqualTo(new RaisedAllegation.Raised(allegation));
        return allegation;
    }

    private UUID person(List<String> told) {
        var id = UUID.randomUUID();
        Acting.as(Acting.system("test"), () -> {
            people.record(new Person(
                    id,
                    PersonKind.valueOf(told.get(0)),
                    told.get(1),
                    told.get(2),
                    told.get(3),
                    "7042",
                    "Response",
                    null,
                    null));
            return id;
        });
        return id;
    }

    private SignedIn holder(String userName) {
        return access.findByUserName(userName).orElseThrow();
    }

    private LocalDate known() {
        return WorkingDays.englandAndWales()
                .onOrBefore(London.day(clock.instant()).minusDays(DAYS_AGO));
    }

    @AfterAll
    static void leave() {
        VISITS.values().forEach(Visit::close);
        VISITS.clear();
    }
}
