package plumbline.aftercare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.forms.FormWords;
import plumbline.forms.RecordForm;
import plumbline.forms.Told;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Event;
import plumbline.web.SummaryRow;

/// The forms of acts, of events, and of what a holder tells.
final class AftercareForms {
    static final FormWords WORDS = FormWords.beside(AftercareForms.class);

    private AftercareForms() {}

    static RecordForm<? extends Act> of(ActKind kind) {
        return new RecordForm<>(kind.act(), kind.id(), WORDS, Set.of("outcome"));
    }

    static RecordForm<? extends Event> of(EventKind kind) {
        return new RecordForm<>(kind.event(), kind.id(), WORDS, Set.of());
    }

    static RecordForm<Beginning.OfAppeal> appeal() {
        return RecordForm.of(Beginning.OfAppeal.class, "appeal", WORDS);
    }

    static RecordForm<ChangeTold> change() {
        return RecordForm.of(ChangeTold.class, "my-change", WORDS);
    }

    static RecordForm<AnnualReturn> annual() {
        return RecordForm.of(AnnualReturn.class, "annual", WORDS);
    }

    /// What an act says, in words.
    static List<SummaryRow> told(Act act, Map<UUID, String> names) {
        return Told.of(of(act.kind()), act, names);
    }
}
