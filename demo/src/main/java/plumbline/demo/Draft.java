package plumbline.demo;

/// A message that the [Improviser] has thought up and that has no time yet.
///
/// @param answers index of the message of the same scene that it answers; -1 for none
record Draft(Member speaker, Body body, Meaning meaning, int answers) {

    static final int NOTHING = -1;
}
