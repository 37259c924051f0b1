package plumbline.codecision;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.Opinion;

/// The sealed envelopes of the phase that runs: whose they are, which are sealed, and nothing of what is in them before
/// all are opened.
///
/// @param quorum what stands against opening them
record EnvelopeView(Envelope force, List<Envelope> outside, boolean opened, Verdict quorum) {

    /// @param verdict what was in it; null before it was opened
    record Envelope(String holder, boolean sealed, @Nullable String verdict) {
        String state() {
            return verdict != null ? verdict : sealed ? "Sealed" : "Not sealed yet";
        }
    }

    /// @param holder how somebody from outside is named to the reader
    static EnvelopeView of(Course course, Verdict quorum, String force, Function<UUID, String> holder) {
        var phase =
                course.opened(course.phase()).isPresent() || course.concluded().isEmpty()
                        ? course.phase()
                        : course.lastOpened().map(Step.Opened::phase).orElse(course.phase());
        var forceOpinion = course.sealedByForce().map(Step.Sealed::opinionId);
        return new EnvelopeView(
                new Envelope(
                        force,
                        forceOpinion.isPresent(),
                        forceOpinion.map(id -> verdict(course, phase, id)).orElse(null)),
                course.seats().holders().stream()
                        .map(id -> new Envelope(
                                holder.apply(id),
                                course.sealedBy(id).isPresent(),
                                course.sealedBy(id)
                                        .map(one -> verdict(course, phase, one.opinionId()))
                                        .orElse(null)))
                        .toList(),
                course.opened(phase).isPresent(),
                quorum);
    }

    private static @Nullable String verdict(Course course, int phase, UUID opinionId) {
        return course.opened(phase).stream()
                .flatMap(opened -> opened.opinions().stream())
                .filter(one -> one.opinionId().equals(opinionId))
                .map(Step.OpenedOpinion::opinion)
                .map(EnvelopeView::words)
                .findAny()
                .orElse(null);
    }

    private static String words(Opinion opinion) {
        return Labels.of(opinion);
    }
}
