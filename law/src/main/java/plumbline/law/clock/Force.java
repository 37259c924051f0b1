package plumbline.law.clock;

import plumbline.law.Labelled;

/// What stands behind a deadline.
public enum Force implements Labelled {
    /// Written in an Act or in Regulations: missing it is a breach.
    STATUTORY("Statutory"),
    /// Set by the employer's policy, for police staff: missing it is a departure from policy, never from the
    /// Regulations.
    POLICY("Policy"),
    /// A target of the force for a duty that the law wants done as soon as practicable: missing it is no breach.
    TARGET("Force target");

    private final String label;

    Force(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
