package plumbline.ledger;

/// The rule for names in signature lines and keys: not empty, no Unicode space, no plus sign.
final class KeyName {

    private KeyName() {}

    static void check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::forbidden)) {
            throw new Malformed("a key name is not empty and has no space, plus sign or control character");
        }
    }

    private static boolean forbidden(int c) {
        return c == '+' || c <= ' ' || c == 0x85 || Character.isSpaceChar(c);
    }
}
