package plumbline.law.lane;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Pack;

/// The gates of notices: the right one for the route, given by whoever gives it, and none of the investigation while it
/// is withheld.
final class NoticeGates {

    private static final Pattern CODE = Pattern.compile("N([1-9]|[12][0-9]|3[01])");
    private static final Set<String> OF_INVESTIGATION = Set.of("N2", "N3", "N5");

    /// That the severity or the likely form has changed, which tells nobody for the first time.
    private static final String OF_CHANGE = "N4";

    private static final Citation NOTICE =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 17", "the notice of investigation and its contents");

    private NoticeGates() {}

    static Verdict may(CaseFile file, NoticeStep step, By by) {
        return switch (step) {
            case NoticeStep.Drafted drafted ->
                Need.that(
                                CODE.matcher(drafted.code()).matches(),
                                "NOTICE",
                                "There is no notice " + drafted.code() + ".",
                                "One of N1 to N31.",
                                Law.NOTICE)
                        .and(() -> right(file, drafted.code()));
            case NoticeStep.Approved approved -> Givers.may(code(file, approved), by);
            case NoticeStep.Sent sent ->
                Givers.may(code(file, sent), by)
                        .and(() -> Need.that(
                                !sent.bundle().isBlank(),
                                "NOTICE",
                                "The hash of what is served is missing.",
                                "Keep the bundle, and record its hash.",
                                Law.NOTICE))
                        .and(() -> given(file, sent));
            case NoticeStep.Deemed _, NoticeStep.Acknowledged _, NoticeStep.Undelivered _ -> Verdict.allowed();
        };
    }

    private static String code(CaseFile file, NoticeStep step) {
        return Objects.requireNonNull(file.notices().notices().get(step.notice()))
                .code();
    }

    /// Whether this is a notice of the investigation: N2, N3 or, for staff, N5.
    static boolean isOfInvestigation(NoticeState notices, UUID notice) {
        return notices.code(notice).filter(OF_INVESTIGATION::contains).isPresent();
    }

    /// The allegation after a step that may have served a notice of the investigation, or of a change.
    static AllegationState told(NoticeState notices, Step step, AllegationState allegation) {
        if (!(step instanceof NoticeStep.Deemed deemed)) {
            return allegation;
        }
        if (isOfInvestigation(notices, deemed.notice())) {
            return allegation.notified();
        }
        return notices.code(deemed.notice()).filter(OF_CHANGE::equals).isPresent() ? allegation.told() : allegation;
    }

    private static Verdict right(CaseFile file, String code) {
        if (code.equals(OF_CHANGE)) {
            return Need.that(
                    file.allegation().stage().compareTo(AllegationStage.NOTIFIED) >= 0,
                    "GATE-12",
                    "Nobody is told of a change who was not told of the investigation.",
                    "Give notice of the investigation, which states the assessment that counts.",
                    NOTICE);
        }
        if (!OF_INVESTIGATION.contains(code)) {
            return Verdict.allowed();
        }
        boolean special = AllegationGates.form(file).isUnderPoliceReformAct();
        String right = file.pack() == Pack.PACK_STAFF ? "N5" : special ? "N3" : "N2";
        return Need.that(
                code.equals(right),
                "GATE-12",
                "That is not the notice of this route and person.",
                "The notice is " + right + ".",
                NOTICE);
    }

    private static Verdict given(CaseFile file, NoticeStep.Sent sent) {
        String code = code(file, sent);
        boolean ofInvestigation = OF_INVESTIGATION.contains(code);
        return Need.that(
                        !ofInvestigation || file.allegation().stage() != AllegationStage.WITHHELD,
                        "GATE-12",
                        "Notice is withheld.",
                        "Review the withholding, and end it.",
                        NOTICE)
                .and(() -> Need.that(
                        !ofInvestigation && !code.equals(OF_CHANGE)
                                || !file.allegation().severityOpen(),
                        "GATE-10",
                        "The notice must state the severity, and that is not assessed.",
                        "Assess the severity first.",
                        NOTICE));
    }
}
