package plumbline.casework;

import java.util.Optional;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.lane.CaseFile;
import plumbline.law.notice.Capacity;
import plumbline.law.notice.NoticeScope;

/// What decides which notices a case has: the rules, the capacity in which they reach the person now, the form of the
/// investigation.
final class NoticeScopes {
    private NoticeScopes() {}

    /// Empty where no procedure reaches the person, so that there is nothing to give notice of.
    static Optional<NoticeScope> of(CaseFile file) {
        var capacity = capacity(file);
        var rules = file.opening().rules();
        return capacity.isUnderRegulations() == rules.isPresent()
                ? Optional.of(new NoticeScope(rules.orElse(null), capacity, form(file)))
                : Optional.empty();
    }

    /// Until a form is set the matter is the force's own.
    private static InvestigationForm form(CaseFile file) {
        return Optional.ofNullable(file.matter().form()).orElse(InvestigationForm.INTERNAL);
    }

    /// An officer who leaves during the case is written to as a former officer from then on. One who is dismissed is
    /// told so as the officer whom the panel heard.
    private static Capacity capacity(CaseFile file) {
        var opened = Capacity.of(file.opening().kind());
        if (opened != Capacity.OFFICER) {
            return opened;
        }
        return switch (file.subject().service()) {
            case LEFT, WOULD_HAVE_BEEN_DISMISSED -> Capacity.FORMER;
            case SERVING, DISMISSED, DESIGNATION_WITHDRAWN -> Capacity.OFFICER;
        };
    }
}
