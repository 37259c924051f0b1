package plumbline.demo;

/// How phones write the number of somebody who is not among the contacts.
final class Phones {

    private Phones() {}

    /// `+447700900123` as `+44 7700 900123`.
    static String spaced(String e164) {
        return e164.substring(0, 3) + " " + e164.substring(3, 7) + " " + e164.substring(7);
    }
}
