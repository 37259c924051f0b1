package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.law.Labelled;
import plumbline.law.Verdict;

/// A pack that was asked of the force somebody comes from, as far as it has come.
///
/// @param askedOn the day on which it was asked for
/// @param answers what it says, by category; a category that is not there is not answered
/// @param signed who has signed
public record Transfer(
        UUID id,
        UUID subject,
        String parentForce,
        LocalDate askedOn,
        TransferStage stage,
        Map<PackCategory, TransferAct.Answer> answers,
        Set<TransferAct.Lead> signed,
        List<Done> history)
        implements Course {

    /// Copies the collections.
    public Transfer {
        answers = Map.copyOf(answers);
        signed = Set.copyOf(signed);
        history = List.copyOf(history);
    }

    /// A pack that was just asked for.
    public static Transfer askedFor(UUID id, UUID subject, String parentForce, LocalDate on) {
        return new Transfer(id, subject, parentForce, on, TransferStage.ASKED_FOR, Map.of(), Set.of(), List.of());
    }

    /// The categories without an answer.
    public Set<PackCategory> missing() {
        Set<PackCategory> missing = EnumSet.allOf(PackCategory.class);
        missing.removeAll(answers.keySet());
        return missing;
    }

    /// The leads who have not signed.
    public Set<TransferAct.Lead> unsigned() {
        Set<TransferAct.Lead> unsigned = EnumSet.allOf(TransferAct.Lead.class);
        unsigned.removeAll(signed);
        return unsigned;
    }

    /// Whether the pack is whole; if not, the gate is shut, however long the parent force keeps silent.
    public Verdict gate() {
        return Need.that(
                        missing().isEmpty(),
                        "PACK",
                        "The pack of " + parentForce + " does not answer about: " + words(missing()) + ".",
                        "A statement or an explicit nil return for each. Silence clears nobody.",
                        VettingLaw.PACK)
                .and(() -> Need.that(
                        unsigned().isEmpty(),
                        "PACK",
                        "The pack of " + parentForce + " is not signed by: " + words(unsigned()) + ".",
                        "All three signatures.",
                        VettingLaw.PACK));
    }

    private static String words(Set<? extends Labelled> missing) {
        return missing.stream().map(Labelled::label).collect(Collectors.joining("; "));
    }

    /// The day from which silence is escalated within the parent force.
    public LocalDate remindAfter(Clocks clocks) {
        return clocks.lastDay("CLK-106", askedOn);
    }

    /// The day from which the outside body is told of it.
    public LocalDate tellOutsideAfter(Clocks clocks) {
        return clocks.lastDay("CLK-107", askedOn);
    }

    @Override
    public boolean isOver() {
        return stage != TransferStage.ASKED_FOR;
    }

    @Override
    public Set<ActKind> open() {
        return TransferStage.MOVES.open(stage);
    }

    @Override
    public Verdict may(Done next, Clocks clocks) {
        Verdict open = TransferStage.MOVES.may(next.act().kind(), stage).and(() -> Need.hand(next));
        return next.act() instanceof TransferAct act ? open.and(() -> gate(act, next, clocks)) : open;
    }

    private Verdict gate(TransferAct act, Done next, Clocks clocks) {
        return switch (act) {
            case TransferAct.Stated stated -> explicit(stated);
            case TransferAct.Signed signature -> Need.reasons(signature.name());
            case TransferAct.Reminded _ -> silentSince(remindAfter(clocks), next.day());
            case TransferAct.OutsideTold _ -> silentSince(tellOutsideAfter(clocks), next.day());
            case TransferAct.Accepted accepted ->
                Need.reasons(accepted.reason()).and(this::gate);
            case TransferAct.CalledOff off -> Need.reasons(off.reason());
        };
    }

    private static Verdict explicit(TransferAct.Stated stated) {
        String said = stated.statement();
        boolean words = said != null && !said.isBlank();
        return Need.that(
                words == (stated.answer() == TransferAct.Answer.SOMETHING),
                "PACK",
                words
                        ? "A nil return holds nothing, and this says something."
                        : "The statement is blank, and a blank is no nil return.",
                "Either what is held, or an explicit nil.",
                VettingLaw.PACK);
    }

    private static Verdict silentSince(LocalDate last, LocalDate day) {
        return Need.that(
                !day.isBefore(last),
                "PACK",
                "The parent force has until " + last + ".",
                "Wait until that day.",
                VettingLaw.PACK);
    }

    @Override
    public Transfer after(Done done) {
        TransferStage next = TransferStage.MOVES.after(done.act().kind(), stage);
        Map<PackCategory, TransferAct.Answer> said = new EnumMap<>(PackCategory.class);
        said.putAll(answers);
        Set<TransferAct.Lead> leads = EnumSet.noneOf(TransferAct.Lead.class);
        leads.addAll(signed);
        switch ((TransferAct) done.act()) {
            case TransferAct.Stated stated -> {
                said.put(stated.category(), stated.answer());
                leads.clear(); // they sign what the pack says, and it says something else now
            }
            case TransferAct.Signed signature -> leads.add(signature.lead());
            case TransferAct.Reminded _,
                    TransferAct.OutsideTold _,
                    TransferAct.Accepted _,
                    TransferAct.CalledOff _ -> {}
        }
        return new Transfer(id, subject, parentForce, askedOn, next, said, leads, Need.with(history, done));
    }
}
