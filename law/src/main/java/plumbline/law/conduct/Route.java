package plumbline.law.conduct;

import java.util.Optional;
import plumbline.law.Labelled;

/// Where an allegation can go once it has been assessed or investigated.
public enum Route implements Labelled {
    MEETING("a misconduct meeting"),
    HEARING("a misconduct hearing"),
    ACCELERATED_HEARING("an accelerated misconduct hearing"),
    REFLECTIVE_PRACTICE("the reflective practice review process"),
    PERFORMANCE("the performance procedure"),
    VETTING("a review of vetting"),
    NO_ACTION("no further action");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// The forum, if it leads to misconduct proceedings.
    public Optional<Forum> forum() {
        return switch (this) {
            case MEETING -> Optional.of(Forum.MEETING);
            case HEARING -> Optional.of(Forum.HEARING);
            case ACCELERATED_HEARING -> Optional.of(Forum.ACCELERATED_HEARING);
            case REFLECTIVE_PRACTICE, PERFORMANCE, VETTING, NO_ACTION -> Optional.empty();
        };
    }
}
