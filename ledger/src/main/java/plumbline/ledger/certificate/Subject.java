package plumbline.ledger.certificate;

/// About whom something was decided.
///
/// @param id in the force's register
/// @param name as it is printed
public record Subject(String id, String name) {

    public Subject {
        Values.word(id);
        Values.text(name);
    }
}
