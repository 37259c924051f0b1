package plumbline.codecision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.twokey.Figures;
import plumbline.law.vetting.twokey.Keys;
import plumbline.law.vetting.twokey.Matter;

/// A case as it was opened: what two keys need to know of an application. It does not change afterwards.
///
/// @param drawn whether a green case was drawn for an outside reviewer
/// @param specialist whether a finding is sexual, domestic or about a child
/// @param absoluteBar whether a bar stands that nobody can lift
/// @param elsewhere why another force decides; empty where the force does
record CaseFile(
        UUID decisionId,
        UUID applicationId,
        String reference,
        UUID subjectId,
        @Nullable UUID personId,
        String name,
        CaseClass caseClass,
        boolean drawn,
        boolean specialist,
        boolean absoluteBar,
        String elsewhere,
        LegalMode mode,
        LocalDate openedOn,
        Matter matter) {

    Figures figures() {
        return Figures.on(openedOn);
    }

    Keys keys() {
        return Keys.of(caseClass, drawn, figures());
    }
}
