package plumbline.law.vetting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Under which names and numbers the applicant is found.
public record Online(@Nullable YesNo usesSocialMedia, List<String> handles, List<String> emails, List<String> phones) {

    static final Online BLANK = new Online(null, List.of(), List.of(), List.of());

    /// Copies the lists.
    public Online {
        handles = List.copyOf(handles);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
