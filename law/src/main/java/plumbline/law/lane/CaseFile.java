package plumbline.law.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.conduct.Pack;

/// Everything known of one person and one allegation: the opening and what the steps since come to, a state a lane.
///
/// Steps are applied in the order in which they are given, which is the order in which they were recorded. A correction
/// stands in the place of the step that it corrects, and everything after is worked out again.
///
/// @param history the steps that count, corrected ones replaced
public record CaseFile(
        Opening opening,
        MatterState matter,
        AllegationState allegation,
        SubjectState subject,
        RestrictionState restriction,
        CriminalState criminal,
        ProceedingsState proceedings,
        StaffState staff,
        NoticeState notices,
        PublicationState publication,
        EvidenceState evidence,
        List<Taken> history) {

    /// Copies the list.
    public CaseFile {
        history = List.copyOf(history);
    }

    /// The file before any step.
    public static CaseFile open(Opening opening) {
        return new CaseFile(
                opening,
                MatterState.FRESH,
                AllegationState.FRESH,
                SubjectState.of(opening),
                RestrictionState.FRESH,
                CriminalState.FRESH,
                ProceedingsState.FRESH,
                StaffState.FRESH,
                NoticeState.FRESH,
                PublicationState.FRESH,
                EvidenceState.FRESH,
                List.of());
    }

    /// The file after these steps, in the order recorded.
    ///
    /// @throws IllegalStateException if one of them was not legal when it was recorded
    public static CaseFile replay(Opening opening, List<Taken> steps) {
        CaseFile file = open(opening);
        for (Taken taken : steps) {
            file = file.after(taken);
        }
        return file;
    }

    /// The file after one more step.
    ///
    /// @throws IllegalStateException if the step is not legal now; whoever takes one asks [Gates] first
    public CaseFile after(Taken taken) {
        if (taken.corrects() != null) {
            return replay(opening, corrected(taken));
        }
        if (Transitions.may(this, taken.step()) instanceof Verdict.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
        return moved(taken);
    }

    private CaseFile moved(Taken taken) {
        Step step = taken.step();
        return new CaseFile(
                opening,
                matter.after(step),
                NoticeGates.told(notices, step, allegation.after(step, matter.reported())),
                subject.after(step),
                restriction.after(step),
                criminal.after(step),
                proceedings.after(step),
                staff.after(step),
                notices.after(step),
                publication.after(step),
                evidence.after(step),
                Stream.concat(history.stream(), Stream.of(taken)).toList());
    }

    /// The steps that count once this correction stands in the place of the one that it corrects.
    ///
    /// @throws IllegalStateException if it corrects no step of this file, or one of another kind
    List<Taken> corrected(Taken correction) {
        List<Taken> steps = new ArrayList<>(history);
        int place = place(Objects.requireNonNull(correction.corrects()));
        if (steps.get(place).step().kind() != correction.step().kind()) {
            throw new IllegalStateException("a correction must be of the kind of the step that it corrects");
        }
        steps.set(
                place,
                new Taken(
                        correction.id(), correction.step(), correction.at(), correction.recordedAt(), correction.by()));
        return steps;
    }

    private int place(UUID step) {
        for (int place = 0; place < history.size(); place++) {
            if (history.get(place).id().equals(step)) {
                return place;
            }
        }
        throw new IllegalStateException("the file holds no step " + step);
    }

    /// The procedure that disciplines the person.
    public Pack pack() {
        return opening.kind().pack();
    }

    /// Every step of this class, in order.
    public <S extends Step> List<S> all(Class<S> step) {
        return history.stream()
                .map(Taken::step)
                .filter(step::isInstance)
                .map(step::cast)
                .toList();
    }

    /// The last step of this class.
    public <S extends Step> Optional<S> last(Class<S> step) {
        return taken(step).map(taken -> step.cast(taken.step()));
    }

    /// The last step of this class, with when it was taken.
    public Optional<Taken> taken(Class<? extends Step> step) {
        return history.stream().filter(taken -> step.isInstance(taken.step())).reduce((_, second) -> second);
    }

    /// The place in the history of the last step of this class; -1 if there is none.
    int lastPlace(Class<? extends Step> step) {
        return lastPlace(step::isInstance);
    }

    /// The place in the history of the last such step; -1 if there is none.
    int lastPlace(Predicate<Step> such) {
        for (int place = history.size() - 1; place >= 0; place--) {
            if (such.test(history.get(place).step())) {
                return place;
            }
        }
        return -1;
    }
}
