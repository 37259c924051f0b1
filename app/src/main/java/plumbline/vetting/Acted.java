package plumbline.vetting;

import plumbline.law.Verdict;

/// What came of an act.
public sealed interface Acted {
    /// It was done, or it had been done before by the same form.
    record Done() implements Acted {}

    /// The rules stand against it.
    record Refused(Verdict.Refused why) implements Acted {}

    /// Something in the form is wrong.
    ///
    /// @param field the question that it is about
    record Wrong(String field, String reason) implements Acted {}

    static Acted by(Verdict verdict, Runnable act) {
        return switch (verdict) {
            case Verdict.Refused refused -> new Refused(refused);
            case Verdict.Allowed _ -> {
                act.run();
                yield new Done();
            }
        };
    }
}
