package plumbline.vetting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.web.Choice;
import plumbline.web.Problems;

/// What the pages of opening an application show.
final class OpeningPages {
    private OpeningPages() {}

    /// What was typed.
    ///
    /// @param words that the register was searched for
    /// @param person of the register, or that they are not in it
    record Typing(
            @Nullable UUID applicationId,
            @Nullable String words,
            @Nullable String person,
            @Nullable String name,
            @Nullable Applicant applicant,
            @Nullable Level level,
            @Nullable ApplicationReason reason) {}

    /// @param people who were found, and that it is somebody else
    record Form(Problems problems, Typing typing, List<Choice> people) {
        static List<Choice> applicants() {
            return Labels.choices(Applicant.class);
        }

        static List<Choice> levels() {
            return Labels.choices(Level.class);
        }

        static List<Choice> reasons() {
            return Labels.choices(ApplicationReason.class);
        }

        static @Nullable String name(@Nullable Enum<?> chosen) {
            return chosen == null ? null : chosen.name();
        }
    }

    /// The activation code is shown this once.
    record Opened(Application application, Openings.NewApplicant applicant) {}
}
