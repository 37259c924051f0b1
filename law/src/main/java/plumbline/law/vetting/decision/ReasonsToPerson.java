package plumbline.law.vetting.decision;

import java.util.List;

/// The reasons as the person is given them, and what is kept back. Outside reviewers always see all of it.
///
/// @param open what the person reads
/// @param sealed what is added for those who may see everything; blank if nothing
/// @param withheld what is kept back, and by which test
public record ReasonsToPerson(String open, String sealed, List<Withholding> withheld) {

    /// Copies the list.
    public ReasonsToPerson {
        withheld = List.copyOf(withheld);
    }
}
