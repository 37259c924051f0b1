package plumbline.ledger.certificate;

/// What was proven about the authenticator when a passkey was made, from its own statement (WebAuthn section 6.5).
///
/// Whatever it is, it says nothing of the person: that they are who they say is for whoever signs the roster.
public enum Attestation {
    /// The browser kept the statement back, as it does unless the person allows it and the maker gives one.
    NONE("Nothing was proven about the authenticator: the model is what the browser said."),
    /// Signed with the new key itself.
    SELF("The authenticator holds the new key. The model is its own word."),
    /// Signed by a certificate for the model, whose maker nobody vouches for here: anybody can write such a
    /// certificate.
    CERTIFIED(
            "A certificate that names the model signed for the authenticator. Nobody checked whose certificate it is."),
    /// Signed by such a certificate of a maker that the organisation believes.
    VOUCHED("A maker whom this organisation believes vouches for the model."),
    /// The statement is of a kind that is not read here.
    UNCHECKED("The authenticator gave a statement that is not checked here: the model is what the browser said.");

    private final String sentence;

    Attestation(String sentence) {
        this.sentence = sentence;
    }

    /// For people.
    public String sentence() {
        return sentence;
    }
}
