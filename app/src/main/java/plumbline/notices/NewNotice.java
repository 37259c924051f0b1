package plumbline.notices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.law.notice.NoticeForm;

/// A notice to be written and kept.
///
/// @param noticeId comes with the form, so that sending it twice keeps one
/// @param personId the person concerned, whether or not the notice is addressed to them
/// @param form the text, in the person's scope
/// @param answers what was entered, by the keys of the form's fields
/// @param enclosures what goes with it; if the form lists documents, it lists these
public record NewNotice(
        UUID noticeId,
        UUID operationId,
        UUID personId,
        NoticeForm form,
        Map<String, String> answers,
        List<Enclosure> enclosures) {
    public NewNotice {
        answers = Map.copyOf(answers);
        enclosures = List.copyOf(enclosures);
    }
}
