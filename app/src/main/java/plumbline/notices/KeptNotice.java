package plumbline.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.law.notice.Language;
import plumbline.law.notice.NoticeScope;
import plumbline.vault.Sha256;

/// A notice as it went out. Its bytes are in the vault under these hashes.
///
/// @param code which notice of the catalogue, such as "N11-hearing"
/// @param version the day its words date from
/// @param answers what was entered, so that it can be written again word for word
/// @param writtenAt the moment the PDF carries
/// @param bundle the hash of the list of all that was served together: it stands for the whole
public record KeptNotice(
        UUID noticeId,
        UUID operationId,
        UUID personId,
        String code,
        LocalDate version,
        Language language,
        NoticeScope scope,
        String title,
        Map<String, String> answers,
        List<Enclosure> enclosures,
        Instant writtenAt,
        Sha256 html,
        Sha256 pdf,
        Sha256 bundle) {
    public KeptNotice {
        answers = Map.copyOf(answers);
        enclosures = List.copyOf(enclosures);
    }
}
