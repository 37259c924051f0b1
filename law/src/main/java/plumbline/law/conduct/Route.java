package plumbline.law.conduct;

import java.util.Optional;

/// Where an allegation goes once the case to answer is decided, or at once when it was assessed below misconduct.
public enum Route {
    /// A meeting.
    MEETING("Misconduct meeting"),
    /// A hearing.
    HEARING("Misconduct hearing"),
    /// Once certified.
    ACCELERATED_HEARING("Accelerated misconduct hearing"),
    /// Practice requiring improvement, or misconduct not taken to proceedings.
    REFLECTIVE_PRACTICE("Reflective practice review process"),
    /// Under the Police (Performance) Regulations 2020.
    PERFORMANCE("Performance procedure"),
    /// Under the Police (Vetting) Regulations 2025; a route since 28 May 2025.
    VETTING("Vetting review"),
    /// The end of it.
    NO_ACTION("No further action");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// The forum it leads to; empty where there are no proceedings.
    public Optional<Forum> forum() {
        return switch (this) {
            case MEETING -> Optional.of(Forum.MEETING);
            case HEARING -> Optional.of(Forum.HEARING);
            case ACCELERATED_HEARING -> Optional.of(Forum.ACCELERATED_HEARING);
            case REFLECTIVE_PRACTICE, PERFORMANCE, VETTING, NO_ACTION -> Optional.empty();
        };
    }
}
