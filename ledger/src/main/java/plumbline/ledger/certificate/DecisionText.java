package plumbline.ledger.certificate;

import java.util.List;
import plumbline.ledger.FactText;
import plumbline.ledger.Hash;

/// A [Decision] as text: every line in one order, so that each decision has one form.
final class DecisionText {
    static final String HEADER = "plumbline/decision@v1";

    private DecisionText() {}

    static Decision parse(byte[] bytes) {
        return Lines.exactly(bytes, HEADER, DecisionText::read, DecisionText::write);
    }

    private static Decision read(Lines lines) {
        return new Decision(
                lines.value("kind"),
                lines.value("case"),
                lines.value("decision"),
                new Subject(lines.value("subject"), FactText.unescape(lines.value("name"))),
                lines.value("level"),
                lines.value("class"),
                Values.named(Outcome.class, lines.value("outcome")),
                lines.values("condition").stream().map(FactText::unescape).toList(),
                Values.named(Basis.class, lines.value("basis")),
                lines.values("stamp"),
                Values.named(LegalMode.class, lines.value("mode")),
                lines.values("needs"),
                lines.values("seat"),
                lines.values("recused"),
                Hash.parse(lines.value("reasons")),
                Hash.parse(lines.value("evidence")),
                lines.value("rules"),
                lines.values("roster").stream().map(RosterReference::parse).toList(),
                Values.optionalHash(lines.value("previous")),
                new Validity(
                        Values.instant(lines.value("decided")),
                        Values.instant(lines.value("from")),
                        Values.instant(lines.value("expires"))),
                Hash.parse(lines.value("nonce")));
    }

    static byte[] write(Decision decision) {
        List<String> conditions =
                decision.conditions().stream().map(Values::escaped).toList();
        return new Lines.Writer(HEADER)
                .line("kind", decision.kind())
                .line("case", decision.caseId())
                .line("decision", decision.id())
                .line("subject", decision.subject().id())
                .line("name", Values.escaped(decision.subject().name()))
                .line("level", decision.level())
                .line("class", decision.caseClass())
                .line("outcome", decision.outcome())
                .lines("condition", conditions)
                .line("basis", decision.basis())
                .lines("stamp", decision.stamps())
                .line("mode", decision.mode())
                .lines("needs", decision.needs())
                .lines("seat", decision.seats())
                .lines("recused", decision.recused())
                .line("reasons", decision.reasons())
                .line("evidence", decision.evidence())
                .line("rules", decision.rules())
                .lines("roster", decision.rosters())
                .line("previous", Values.orNone(decision.previous()))
                .line("decided", decision.validity().decided())
                .line("from", decision.validity().from())
                .line("expires", decision.validity().expires())
                .line("nonce", decision.nonce())
                .bytes();
    }
}
