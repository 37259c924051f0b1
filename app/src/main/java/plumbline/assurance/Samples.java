package plumbline.assurance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.codecision.DecidedCases;
import plumbline.law.vetting.quality.ErrorCode;

/// The samples: computed from the revealed seed and what was decided, never kept.
@Service
class Samples {
    private final DecidedCases files;
    private final ReadingRepository readings;

    Samples(DecidedCases files, ReadingRepository readings) {
        this.files = files;
        this.readings = readings;
    }

    /// Those of the months whose seed is revealed, newest first.
    @Transactional(readOnly = true)
    List<Sample> all() {
        var decided = files.all();
        var read = readings.all();
        return files.seeds().entrySet().stream()
                .map(one -> Sample.of(one.getKey(), one.getValue(), decided, read))
                .toList();
    }

    /// That of a month; empty while its seed is not revealed.
    @Transactional(readOnly = true)
    Optional<Sample> of(YearMonth month) {
        return Optional.ofNullable(files.seeds().get(month))
                .map(seed -> Sample.of(month, seed, files.all(), readings.all()));
    }

    /// Keeps what somebody found. Asked again with the same id it changes nothing.
    @Transactional
    void read(
            UUID readingId,
            Sample.Line line,
            YearMonth month,
            Reading.Found found,
            Set<ErrorCode> errors,
            String note) {
        if (!readings.exists(readingId)) {
            readings.add(readingId, line.file().applicationId(), month, found, errors, note);
        }
    }
}
