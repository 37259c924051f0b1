package plumbline.ledger;

/// What a key signs and how, told by the byte before the key in its encoding (C2SP signed-note, "Signature types").
public enum SignatureType {
    /// Ed25519 over the text of a note: how a log signs its checkpoint.
    ED25519(0x01),

    /// Ed25519 over a checkpoint and the time at which a witness saw it (C2SP tlog-cosignature, v1).
    COSIGNATURE(0x04);

    private final byte code;

    SignatureType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static SignatureType of(byte code) {
        for (SignatureType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new Malformed("keys of signature type " + Byte.toUnsignedInt(code) + " are not supported");
    }
}
