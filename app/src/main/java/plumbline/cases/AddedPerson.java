package plumbline.cases;

/// What came of adding a person to an operation.
public sealed interface AddedPerson {
    /// The person is concerned, and from now on no account of theirs sees anything of it.
    record Added(Concerned concerned) implements AddedPerson {}

    /// Nothing changed; the words are for the form.
    record Refused(String reason) implements AddedPerson {}
}
