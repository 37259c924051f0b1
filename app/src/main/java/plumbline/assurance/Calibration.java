package plumbline.assurance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.quality.Proportion;
import plumbline.web.NotFound;

/// Made-up files, answered by both sides: do people who decide on real ones agree with each other and with what was
/// agreed?
@Service
class Calibration {
    private final CalibrationRepository files;

    Calibration(CalibrationRepository files) {
        this.files = files;
    }

    /// A file as the person signed in may see it: the agreed answer and the others' only after their own.
    ///
    /// @param mine null until they have answered
    /// @param agreeing how many of the answers are the agreed one
    record Seen(CalibrationFile file, Optional<CalibrationAnswer> mine, int answers, int agreeing) {}

    @Transactional(readOnly = true)
    List<Seen> all() {
        var answers = files.answers();
        return files.files().stream().map(file -> seen(file, answers)).toList();
    }

    @Transactional(readOnly = true)
    Seen one(UUID fileId) {
        return seen(files.file(fileId).orElseThrow(NotFound::new), files.answers());
    }

    /// The share of a side's answers that are the agreed one; empty where it gave none.
    @Transactional(readOnly = true)
    Optional<Proportion> agreeing(Side side) {
        var agreed = files.files();
        var given = files.answers().stream().filter(one -> one.side() == side).toList();
        long right = given.stream()
                .filter(one -> agreed.stream()
                        .anyMatch(file -> file.fileId().equals(one.fileId()) && file.agreed() == one.opinion()))
                .count();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Proportion(right, given.size()));
    }

    @Transactional
    void make(CalibrationFile file) {
        if (files.file(file.fileId()).isEmpty()) {
            files.make(file);
        }
    }

    /// Keeps the first answer of the person signed in; a second changes nothing.
    @Transactional
    void answer(UUID fileId, Opinion opinion, String because) {
        var who = Access.current();
        if (one(fileId).mine().isEmpty()) {
            files.answer(new CalibrationAnswer(fileId, who.userId(), Readers.side(who), opinion, because));
        }
    }

    private static Seen seen(CalibrationFile file, List<CalibrationAnswer> all) {
        var me = Access.current().userId();
        var answers =
                all.stream().filter(one -> one.fileId().equals(file.fileId())).toList();
        return new Seen(
                file, answers.stream().filter(one -> one.accountId().equals(me)).findFirst(), answers.size(), (int)
                        answers.stream()
                                .filter(one -> one.opinion() == file.agreed())
                                .count());
    }
}
