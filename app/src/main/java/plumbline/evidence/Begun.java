package plumbline.evidence;

/// What came of beginning to bring a file in pieces.
sealed interface Begun {
    /// It is under way, from now or from before; the next piece begins at `offset`.
    record UnderWay(ExhibitUpload upload, long offset) implements Begun {}

    /// Nothing was begun; the words are for the form.
    record Refused(String reason) implements Begun {}
}
