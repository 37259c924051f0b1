package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;

/// The transitions of section 11, row by row: from where a step is legal, from nowhere else, and where it leads.
class MovesTest {

    private static <S extends Enum<S> & Stage> void row(
            Moves<S> moves, Class<S> stages, String step, String from, String to) {
        StepKind kind = StepKind.valueOf(step);
        List<String> legal = Arrays.asList(from.split(" "));
        for (S stage : stages.getEnumConstants()) {
            Verdict verdict = moves.may(kind, stage);
            assertThat(verdict.isAllowed()).as("%s at %s", step, stage).isEqualTo(legal.contains(stage.name()));
            if (verdict instanceof Verdict.Refused refused) {
                assertThat(refused.rule()).isEqualTo("MOVE-" + kind.lane());
                assertThat(refused.reason()).contains(kind.label()).contains(stage.label());
                assertThat(refused.remedy())
                        .contains(Enum.valueOf(stages, legal.getFirst()).label());
                assertThat(refused.citation().instrument()).isNotBlank();
            } else {
                assertThat(moves.after(kind, stage)).isEqualTo("stays".equals(to) ? stage : Enum.valueOf(stages, to));
            }
        }
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        TRIAGED              | RECEIVED                                         | TRIAGED
        RECORDED             | TRIAGED REFERRED_IOPC                            | RECORDED
        REFERRED_TO_IOPC     | TRIAGED RECORDED REFERRED_IOPC ROUTE_SET INVESTIGATING | REFERRED_IOPC
        FORM_SET             | REFERRED_IOPC RECORDED                           | ROUTE_SET
        FORM_CHANGED         | ROUTE_SET INVESTIGATING                          | stays
        INVESTIGATION_STARTED| ROUTE_SET                                        | INVESTIGATING
        REPORT_SUBMITTED     | INVESTIGATING                                    | REPORTED
        FINALISED            | OUTCOME CLOSED                                   | FINAL
        RETENTION_STARTED    | FINAL CLOSED_WITHDRAWN                           | RETENTION
        CLOSED_WITHDRAWN     | RECEIVED TRIAGED RECORDED REFERRED_IOPC ROUTE_SET INVESTIGATING REPORTED DECIDED | CLOSED_WITHDRAWN
        """)
    void the_matter(String step, String from, String to) {
        row(MatterStage.MOVES, MatterStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        SEVERITY_ASSESSED      | RAISED ASSESSED WITHHELD NOTIFIED EVIDENCED NO_CASE CASE_MISCONDUCT CASE_GROSS ROUTED | stays
        NOTICE_WITHHELD        | ASSESSED                                      | WITHHELD
        WITHHOLDING_REVIEWED   | WITHHELD                                      | stays
        CASE_TO_ANSWER_DECIDED | EVIDENCED                                     | stays
        ROUTE_DECIDED          | ASSESSED WITHHELD NOTIFIED EVIDENCED NO_CASE CASE_MISCONDUCT CASE_GROSS | ROUTED
        REFLECTION_STARTED     | ROUTED ACTED                                  | stays
        """)
    void the_allegation(String step, String from, String to) {
        row(AllegationStage.MOVES, AllegationStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        LEFT                   | SERVING                                            | LEFT
        CONDITION_C_DETERMINED | LEFT                                               | stays
        DESIGNATION_WITHDRAWN  | SERVING                                            | DESIGNATION_WITHDRAWN
        LIST_REPORTED          | LEFT DISMISSED WOULD_HAVE_BEEN_DISMISSED DESIGNATION_WITHDRAWN | stays
        """)
    void the_person(String step, String from, String to) {
        row(Service.MOVES, Service.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        SUSPENSION_DECIDED         | NOT_SUSPENDED ENDED          | stays
        SUSPENSION_REVIEWED        | SUSPENDED REVIEWED           | stays
        SUSPENSION_REVIEW_NOTIFIED | REVIEWED                     | SUSPENDED
        SUSPENSION_ENDED           | SUSPENDED REVIEWED MUST_END  | ENDED
        """)
    void suspension(String step, String from, String to) {
        row(SuspensionStage.MOVES, SuspensionStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        RESTRICTION_DRAFTED    | NONE                         | DRAFT
        RESTRICTION_IMPOSED    | DRAFT                        | LIVE
        RESTRICTION_REVIEW_DUE | LIVE VARIED                  | REVIEW_DUE
        RESTRICTION_VARIED     | LIVE REVIEW_DUE VARIED       | VARIED
        RESTRICTION_ENDED      | DRAFT LIVE REVIEW_DUE VARIED | ENDED
        """)
    void a_restriction(String step, String from, String to) {
        row(RestrictionStage.MOVES, RestrictionStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        CRIME_ASSESSED                | NONE                                                             | ASSESSED
        CRIME_REPORTED                | ASSESSED                                                         | REPORTED
        CRIMINAL_INVESTIGATION_OPENED | REPORTED                                                         | INVESTIGATION
        ARRESTED                      | NONE REPORTED INVESTIGATION BAIL RELEASED_UNDER_INVESTIGATION    | ARREST
        BAILED                        | ARREST BAIL                                                      | BAIL
        RELEASED_UNDER_INVESTIGATION  | ARREST BAIL                                                      | RELEASED_UNDER_INVESTIGATION
        FILE_SENT                     | INVESTIGATION ARREST BAIL RELEASED_UNDER_INVESTIGATION           | FILE_WITH_PROSECUTOR
        CHARGED                       | ARREST BAIL RELEASED_UNDER_INVESTIGATION FILE_WITH_PROSECUTOR    | CHARGED
        TRIAL_BEGAN                   | CHARGED                                                          | TRIAL
        CONVICTED                     | CHARGED TRIAL                                                    | CONVICTED
        ACQUITTED                     | CHARGED TRIAL                                                    | ACQUITTED
        CONVICTION_APPEALED           | CONVICTED                                                        | APPEAL
        CRIME_CONCLUDED               | CONVICTED ACQUITTED NO_FURTHER_ACTION                            | FINAL
        """)
    void a_criminal_strand(String step, String from, String to) {
        row(CriminalStage.MOVES, CriminalStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
        HEARING             | PROCEEDINGS_REFERRED  | NONE                   | REFERRED
        HEARING             | REFERRAL_SERVED       | REFERRED               | NOTICE_SERVED
        HEARING             | PANEL_CONSTITUTED     | NOTICE_SERVED          | CONSTITUTED
        HEARING             | RESPONDED             | CONSTITUTED            | RESPONDED
        HEARING             | SILENCE_FLAGGED       | CONSTITUTED            | RESPONDED
        HEARING             | WITNESSES_SET         | RESPONDED              | WITNESSES_SET
        HEARING             | PRE_HEARD             | WITNESSES_SET          | PRE_HEARD
        HEARING             | HEARING_LISTED        | PRE_HEARD LISTED       | LISTED
        HEARING             | PUBLICISED            | LISTED                 | PUBLICISED
        HEARING             | HEARD                 | PUBLICISED             | HEARD
        HEARING             | FOUND                 | HEARD                  | FOUND
        HEARING             | OUTCOME_DECIDED       | FOUND                  | ACTION
        HEARING             | OUTCOME_REPORTED      | ACTION                 | REPORTED
        HEARING             | OUTCOME_SERVED        | REPORTED               | OUTCOME_SERVED
        HEARING             | APPEAL_LODGED         | OUTCOME_SERVED         | APPEALED
        HEARING             | APPEAL_NOTIFIED       | APPEAL_DECIDED         | APPEAL_NOTIFIED
        MEETING             | HEARING_LISTED        | WITNESSES_SET LISTED   | LISTED
        MEETING             | HEARD                 | LISTED                 | HEARD
        ACCELERATED_HEARING | HEARING_LISTED        | CONSTITUTED RESPONDED LISTED | LISTED
        ACCELERATED_HEARING | HEARD                 | LISTED PUBLICISED      | HEARD
        ACCELERATED_HEARING | ACCELERATED_RETURNED  | HEARD                  | RETURNED
        MEETING             | PROCEEDINGS_WITHDRAWN | REFERRED NOTICE_SERVED CONSTITUTED RESPONDED WITNESSES_SET PRE_HEARD LISTED PUBLICISED | WITHDRAWN
        """)
    void proceedings(Forum forum, String step, String from, String to) {
        row(ProceedingsStage.moves(forum), ProceedingsStage.class, step, from, to);
    }

    @ParameterizedTest(name = "a {0} has no {1}")
    @CsvSource({
        "MEETING, PRE_HEARD",
        "MEETING, PUBLICISED",
        "MEETING, OUTCOME_PUBLISHED",
        "MEETING, ACCELERATED_RETURNED",
        "HEARING, ACCELERATED_RETURNED",
        "ACCELERATED_HEARING, WITNESSES_SET",
        "ACCELERATED_HEARING, PRE_HEARD"
    })
    void a_forum_has_no_step_of_another(Forum forum, StepKind kind) {
        for (ProceedingsStage stage : ProceedingsStage.values()) {
            assertThat(ProceedingsStage.moves(forum).may(kind, stage))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.remedy().toLowerCase(Locale.ROOT))
                                    .contains("nothing would"));
        }
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        FACT_FIND_OPENED           | NONE                                                     | FACT_FIND
        STAFF_ALLEGATION_NOTIFIED  | FACT_FIND                                                | NOTIFIED
        STAFF_INVESTIGATION_OPENED | NOTIFIED                                                 | INVESTIGATION
        STAFF_REPORTED             | INVESTIGATION                                            | REPORTED
        MANAGER_DECIDED            | REPORTED                                                 | DECIDED
        STAFF_HELD                 | DECIDED                                                  | HELD
        STAFF_OUTCOME_GIVEN        | HELD                                                     | OUTCOME
        STAFF_APPEAL_LODGED        | OUTCOME                                                  | APPEAL
        STAFF_APPEAL_DECIDED       | APPEAL                                                   | APPEAL_DECIDED
        TRIBUNAL_CLAIMED           | OUTCOME APPEAL_DECIDED                                   | TRIBUNAL
        STAFF_FINALISED            | DECIDED REFLECTED OUTCOME APPEAL_DECIDED TRIBUNAL_ENDED  | FINAL
        """)
    void the_staff_procedure(String step, String from, String to) {
        row(StaffStage.MOVES, StaffStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        NOTICE_DRAFTED      | NONE                 | DRAFT
        NOTICE_APPROVED     | DRAFT                | APPROVED
        NOTICE_SENT         | APPROVED UNDELIVERED | SENT
        NOTICE_DEEMED       | SENT                 | DEEMED
        NOTICE_ACKNOWLEDGED | DEEMED               | ACKNOWLEDGED
        NOTICE_UNDELIVERED  | SENT DEEMED          | UNDELIVERED
        """)
    void a_notice(String step, String from, String to) {
        row(NoticeStage.MOVES, NoticeStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        PUBLICATION_PREPARED | NONE     | HELD
        PUBLICATION_APPROVED | HELD     | APPROVED
        PUBLISHED            | APPROVED | LIVE
        PUBLICATION_REMOVED  | LIVE     | REMOVED
        """)
    void a_publication(String step, String from, String to) {
        row(PublicationStage.MOVES, PublicationStage.class, step, from, to);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        EXHIBIT_SEIZED    | NONE                                  | SEIZED
        EXHIBIT_IMAGED    | SEIZED                                | IMAGED
        EXHIBIT_PROCESSED | IMAGED                                | PROCESSED
        EXHIBIT_REVIEWED  | PROCESSED                             | REVIEWED
        EXHIBIT_RELEVANT  | REVIEWED                              | RELEVANT
        EXHIBIT_DISCLOSED | RELEVANT                              | DISCLOSED
        EXHIBIT_EXHIBITED | DISCLOSED                             | EXHIBITED
        EXHIBIT_RETURNED  | REVIEWED RELEVANT DISCLOSED EXHIBITED | RETURNED
        EXHIBIT_DESTROYED | REVIEWED RELEVANT DISCLOSED EXHIBITED | DESTROYED
        """)
    void an_exhibit(String step, String from, String to) {
        row(EvidenceStage.MOVES, EvidenceStage.class, step, from, to);
    }
}
