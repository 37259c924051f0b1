package plumbline.law.clock;

/// What stands behind a deadline.
public enum Force {
    /// Written in an Act or in Regulations: missing it is a breach.
    STATUTORY("statutory"),
    /// Set by the employer's policy, for police staff: missing it is a departure from policy, never from the
    /// Regulations.
    POLICY("policy"),
    /// A target of the force for a duty that the law wants done as soon as practicable: missing it is no breach.
    TARGET("force target");

    private final String label;

    Force(String label) {
        this.label = label;
    }

    /// The word shown before "clock".
    public String label() {
        return label;
    }
}
