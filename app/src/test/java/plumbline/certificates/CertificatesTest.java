package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.access.Walls;
import plumbline.audit.Acting;
import plumbline.audit.Log;
import plumbline.cases.Matters;
import plumbline.law.vetting.CaseClass;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.CertificateVerdict;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.ledger.certificate.Statement;
import plumbline.ledger.certificate.VerifyFile;

@FeatureTest
@RecordApplicationEvents
class CertificatesTest {
    private final Certificates certificates;
    private final SignedRosters rosters;
    private final Passkeys passkeys;
    private final Matters matters;
    private final Pages pages;
    private final Postgres postgres;
    private final Walls walls;
    private final Log log;
    private final InstantSource clock;
    private final Path trust;
    private final TwoOrganisations two = new TwoOrganisations();

    private final SignedIn manager;
    private final String one;
    private final String other;

    @TempDir
    Path directory;

    CertificatesTest(
            Certificates certificates,
            SignedRosters rosters,
            Passkeys passkeys,
            Matters matters,
            Pages pages,
            Postgres postgres,
            Walls walls,
            Log log,
            InstantSource clock,
            @Value("${plumbline.data}") Path data) {
        this.certificates = certificates;
        this.rosters = rosters;
        this.passkeys = passkeys;
        this.matters = matters;
        this.pages = pages;
        this.postgres = postgres;
        this.walls = walls;
        this.log = log;
        this.clock = clock;
        this.trust = data.resolve("trust.txt");
        this.manager = matters.account(Role.VETTING_MANAGER);
        this.one = two.reviewer();
        this.other = two.reviewer();
    }

    /// Each test has its own organisations' rosters, so it begins without those of the last.
    @BeforeEach
    void begin() throws IOException, SQLException {
        two.trust(trust, log.key());
        superuser("truncate certificates.roster, certificates.decision cascade");
        register(manager);
        take(two.roster(TwoOrganisations.FORCE, person(manager)));
        take(two.roster(TwoOrganisations.BODY, one, other));
    }

    private static String person(SignedIn who) {
        return who.userId().toString();
    }

    private void register(SignedIn who) {
        var challenge = passkeys.challenge();
        var made = two.make(person(who), TwoOrganisations.FORCE, challenge);
        var taken = Force.as(who, () -> passkeys.take(challenge, made));
        assertThat(taken).isEqualTo(new Taken.Kept());
        two.list(person(who), Force.as(who, passkeys::own).getFirst().credential());
    }

    private void take(Signed<?> roster) {
        assertThat(Force.as(manager, () -> rosters.take(roster.toBytes()))).isEqualTo(new Taken.Kept());
    }

    private Certifiable proposed() {
        var wanted = TwoOrganisations.amber(clock.instant(), person(manager), one, other);
        var taken = Acting.as(Acting.system("concluding"), () -> certificates.propose(wanted));
        assertThat(taken).isEqualTo(new Taken.Kept());
        return wanted;
    }

    private Standing standing(Certifiable wanted) {
        return Force.as(manager, () -> certificates.of(wanted.decisionId())).orElseThrow();
    }

    private Decision decision(Certifiable wanted) {
        return Objects.requireNonNull(standing(wanted).decision());
    }

    private Taken sign(Certifiable wanted, String person) {
        var assertion = two.sign(person, decision(wanted));
        return Force.as(manager, () -> certificates.sign(wanted.decisionId(), assertion));
    }

    @Test
    void what_no_longer_stands_is_signed_by_nobody_and_valid_no_more() {
        var wanted = signed();
        assertThat(standing(wanted).isValid()).isTrue();

        for (int twice = 0; twice < 2; twice++) {
            Force.as(manager, () -> {
                certificates.takeBack(wanted.decisionId(), "The case is decided again.");
                return wanted;
            });
        }

        assertThat(standing(wanted).verdict())
                .isEqualTo(new CertificateVerdict.Invalid(
                        List.of("The decision no longer stands. The case is decided again.")));
        assertThat(sign(wanted, one))
                .isEqualTo(Taken.Refused.because("The decision no longer stands. The case is decided again."));
    }

    private Certifiable signed() {
        var wanted = proposed();
        for (String person : List.of(person(manager), one, other)) {
            assertThat(sign(wanted, person)).isEqualTo(new Taken.Kept());
        }
        return wanted;
    }

    private List<String> reasons(Certifiable wanted) {
        return switch (standing(wanted).verdict()) {
            case CertificateVerdict.Valid _ -> List.of();
            case CertificateVerdict.Invalid(List<String> reasons) -> reasons;
        };
    }

    private void superuser(String sql) throws SQLException {
        try (var connection = postgres.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    @Test
    void when_every_seat_has_signed_there_is_a_certificate_that_verifies_elsewhere(ApplicationEvents events)
            throws Exception {
        var wanted = proposed();
        assertThat(sign(wanted, person(manager))).isEqualTo(new Taken.Kept());
        assertThat(sign(wanted, one)).isEqualTo(new Taken.Kept());
        assertThat(reasons(wanted)).containsExactly("not filled by those who signed: 2 of outside");
        assertThat(standing(wanted).missing()).containsExactly("Person " + other.substring(0, 8));
        assertThat(events.stream(Certified.class)).isEmpty();
        assertThat(pages.open(manager, "/certificates/" + wanted.decisionId() + "/certificate"))
                .hasStatus(404);

        assertThat(sign(wanted, other)).isEqualTo(new Taken.Kept());
        assertThat(reasons(wanted)).isEmpty();
        assertThat(events.stream(Certified.class).map(Certified::decisionId)).containsExactly(wanted.decisionId());

        var page = pages.words(manager, "/certificates/" + wanted.decisionId());
        assertThat(page).contains("Valid", "Rowan Ashdown", decision(wanted).phrase(), "A caution at sixteen");
        assertThat(pages.words(manager, "/certificates")).contains("1 decision", "Rowan Ashdown", "Valid");
        var file = Files.write(
                directory.resolve("rowan.certificate"),
                pages.open(manager, "/certificates/" + wanted.decisionId() + "/certificate")
                        .getResponse()
                        .getContentAsByteArray());
        var said = new ByteArrayOutputStream();
        var print = new PrintStream(said, true, UTF_8);
        int code = VerifyFile.run(List.of(file.toString(), "--trust", trust.toString()), clock, print, print);
        assertThat(code).as(said.toString(UTF_8)).isZero();
    }

    @Test
    void a_reviewer_of_another_organisation_is_given_what_they_sign_and_the_signature_comes_back() {
        var wanted = proposed();
        var path = "/certificates/" + wanted.decisionId();
        var request = SigningRequest.parse(
                pages.open(manager, path + "/request").getResponse().getContentAsByteArray());
        assertThat(request.decision()).isEqualTo(decision(wanted));
        assertThat(request.reasons()).isEqualTo(wanted.reasons());
        assertThat(request.seated(TwoOrganisations.BODY)).hasSize(2);
        var assertion = two.sign(one, request.decision());
        assertThat(request.objection(assertion, "https://sign.body.example", TwoOrganisations.BODY))
                .isNull();
        assertThat(Force.as(manager, () -> certificates.sign(wanted.decisionId(), assertion)))
                .isEqualTo(new Taken.Kept());
    }

    @Test
    void nobody_signs_twice() {
        var wanted = proposed();
        assertThat(sign(wanted, one)).isEqualTo(new Taken.Kept());
        assertThat(sign(wanted, one)).isEqualTo(Taken.Refused.because("This person has signed already."));
    }

    @Test
    void a_signature_over_another_decision_is_refused() {
        var wanted = proposed();
        var another = proposed();
        var assertion = two.sign(one, decision(another));
        var taken = Force.as(manager, () -> certificates.sign(wanted.decisionId(), assertion));
        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .asString()
                                .endsWith("is over something else than this decision"));
    }

    @Test
    void a_roster_signed_by_the_wrong_organisation_is_refused_with_the_reason() {
        var roster = two.roster(TwoOrganisations.BODY, one).content();
        var forged = Signed.of(roster, two.signer(TwoOrganisations.FORCE));
        assertThat(Force.as(manager, () -> rosters.take(forged.toBytes())))
                .isEqualTo(Taken.Refused.because(
                        "It is in the name of body.example, but not signed with the key of body.example."));
    }

    @Test
    void a_roster_beside_the_chain_is_refused() {
        var beside = two.roster(TwoOrganisations.BODY, one);
        assertThat(Force.as(manager, () -> rosters.take(beside.toBytes())))
                .isEqualTo(Taken.Refused.because(
                        "It does not follow version 1 of the roster of body.example, which is the last one here."));
    }

    @Test
    void a_decision_whose_seat_nobody_lists_cannot_be_signed() {
        var stranger = UUID.randomUUID().toString();
        var wanted = TwoOrganisations.amber(clock.instant(), person(manager), stranger);
        assertThat(Acting.as(Acting.system("concluding"), () -> certificates.propose(wanted)))
                .isEqualTo(Taken.Refused.because("No roster lists " + stranger + ", who has a seat."));
    }

    @Test
    void an_organisation_can_end_a_decision_alone() {
        var wanted = signed();
        var statement = new Statement(
                TwoOrganisations.BODY, decision(wanted).digest(), null, TwoOrganisations.LONG_AGO, "new information");
        var signed = Signed.of(statement, two.signer(TwoOrganisations.BODY));
        assertThat(Force.as(manager, () -> rosters.end(signed.toBytes()))).isEqualTo(new Taken.Kept());
        assertThat(reasons(wanted))
                .containsExactly("it was revoked by body.example on 2020-01-01T00:00:00Z: new information");
    }

    @Test
    void a_passkey_made_on_another_site_or_for_another_challenge_is_refused() {
        var challenge = passkeys.challenge();
        var elsewhere = new Emulated(TwoOrganisations.BODY).make(challenge);
        var stale = new Emulated(TwoOrganisations.FORCE).make(passkeys.challenge());
        for (var wanted : List.of(elsewhere, stale)) {
            assertThat(Force.as(manager, () -> passkeys.take(challenge, wanted)))
                    .isInstanceOf(Taken.Refused.class);
        }
    }

    @Test
    void the_subject_finds_nothing() {
        var wanted = signed();
        var personId = matters.officer();
        var subject = matters.account(personId, Role.VETTING_MANAGER);
        Acting.as(Acting.system("test"), () -> {
            walls.shutOut(wanted.applicationId(), personId, "the subject");
            return null;
        });
        assertThat(pages.open(subject, "/certificates/" + wanted.decisionId())).hasStatus(404);
        assertThat(pages.words(subject, "/certificates")).doesNotContain("Rowan Ashdown");
        assertThat(Force.as(subject, () -> certificates.of(wanted.decisionId())))
                .isEmpty();
    }

    @Test
    void what_another_force_decided_is_read_by_those_with_a_seat_and_by_the_outside_body_alone() {
        var ours = "/certificates/" + proposed().decisionId();
        var theirs = TwoOrganisations.of(CaseClass.SELF, clock.instant(), person(manager), one, other);
        Acting.as(Acting.system("concluding"), () -> certificates.propose(theirs));
        var path = "/certificates/" + theirs.decisionId();
        for (var reader : List.of(manager, matters.account(Role.OUTSIDE_BODY))) {
            assertThat(pages.open(reader, path)).hasStatusOk();
            assertThat(pages.words(reader, "/certificates")).contains("2 decisions");
        }
        for (var own : List.of(Role.VETTING_MANAGER, Role.VETTING_OFFICER, Role.CHIEF_OFFICER)) {
            var reader = matters.account(own);
            assertThat(pages.open(reader, ours)).hasStatusOk();
            assertThat(pages.open(reader, path)).hasStatus(404);
            assertThat(pages.open(reader, path + "/request")).hasStatus(404);
            assertThat(pages.words(reader, "/certificates")).contains("1 decision");
        }
        var unseated = matters.account(Role.OUTSIDE_REVIEWER);
        assertThat(pages.open(unseated, ours)).hasStatus(404);
        assertThat(pages.words(unseated, "/certificates")).contains("There is nothing to sign");
    }

    @Test
    void an_attack_a_row_of_the_database_flipped_by_a_superuser() throws SQLException {
        var wanted = signed();
        superuser("update certificates.decision set document = replace(document, 'level RV', 'level MV')");
        assertThat(reasons(wanted)).contains("the row in the log is not that of this decision");
        var digest = decision(wanted).digest().base64();
        superuser("update certificates.decision set digest = '" + digest + "'");
        assertThat(reasons(wanted)).contains("the row in the log: column digest was altered");
        assertThat(reasons(wanted)).anyMatch(reason -> reason.endsWith("is over something else than this decision"));
        superuser("update certificates.decision set document = 'CLEARED'");
        assertThat(reasons(wanted)).singleElement().asString().startsWith("what is on record cannot be read");
    }

    @Test
    void an_attack_a_complete_fake_decision_inserted_with_sql() throws SQLException {
        var real = signed();
        var fake = UUID.randomUUID();
        superuser("""
                insert into certificates.decision (fact_id, recorded_at, recorded_by, decision_id, application_id, subject_id,
                    digest, document, reasons, evidence)
                select gen_random_uuid(), recorded_at, recorded_by, '%s', application_id, subject_id,
                    encode(sha256(convert_to(digest, 'UTF8')), 'base64'), replace(document, 'name Rowan Ashdown', 'name Robin Hale'), reasons, evidence
                from certificates.decision""".formatted(fake));
        superuser("""
                insert into certificates.signature (fact_id, recorded_at, recorded_by, decision_id, person, credential_id,
                    counter, document)
                select gen_random_uuid(), recorded_at, recorded_by, '%s', person, credential_id, counter, document
                from certificates.signature""".formatted(fake));
        superuser("insert into certificates.completed (fact_id, recorded_at, recorded_by, decision_id) select"
                + " gen_random_uuid(), recorded_at, recorded_by, decision_id from certificates.decision where decision_id = '"
                + fake + "'");
        var standing = Force.as(manager, () -> certificates.of(fake)).orElseThrow();
        assertThat(standing.isValid()).isFalse();
        assertThat(standing.verdict())
                .isEqualTo(new CertificateVerdict.Invalid(List.of("the decision is not in the signed log")));
        assertThat(pages.open(manager, "/certificates/" + fake + "/certificate"))
                .hasStatus(404);
        assertThat(reasons(real)).isEmpty();
    }

    @Test
    void an_attack_an_administrator_who_impersonates_the_manager() {
        var wanted = proposed();
        var administrator = matters.account(Role.ADMINISTRATOR);
        var path = "/certificates/" + wanted.decisionId();
        assertThat(pages.open(administrator, path)).hasStatus(404);
        assertThat(pages.send(
                        administrator, path + "/signature", "credential=&authenticatorData=&clientData=&signature="))
                .hasStatus(404);
        // With the manager's session, but not the manager's passkey.
        var challenge = passkeys.challenge();
        var browser = new Emulated(TwoOrganisations.FORCE);
        var made = browser.make(challenge);
        assertThat(Force.as(manager, () -> passkeys.take(challenge, made))).isEqualTo(new Taken.Kept());
        var own = Force.as(manager, passkeys::own).getLast().credential();
        var assertion = browser.sign(decision(wanted).challenge(), own.id());
        assertThat(Force.as(manager, () -> certificates.sign(wanted.decisionId(), assertion)))
                .isEqualTo(
                        Taken.Refused.because("signature 1 is by a passkey that no one organisation's roster lists"));
        assertThat(standing(wanted).signatures()).isZero();
    }

    @Test
    void an_attack_the_system_itself_signing_unasked() {
        var wanted = proposed();
        var nonsense = new Assertion("AAAA", "AAAA", "AAAA", "AAAA");
        var taken = Acting.as(Acting.system("scheduled"), () -> certificates.sign(wanted.decisionId(), nonsense));
        assertThat(taken).isInstanceOf(Taken.Refused.class);
        assertThat(standing(wanted).isValid()).isFalse();
        assertThat(standing(wanted).signatures()).isZero();
    }

    @Test
    void without_a_trust_file_nothing_is_believed() throws IOException {
        var wanted = signed();
        Files.delete(trust);
        assertThat(reasons(wanted)).containsExactly("there is no trust file, so nobody is believed");
        assertThat(pages.words(manager, "/certificates/passkeys")).contains("There is no trust file");
        assertThat(Force.as(
                        manager,
                        () -> rosters.take(
                                two.roster(TwoOrganisations.BODY, one).toBytes())))
                .isInstanceOf(Taken.Refused.class);
    }
}
