package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What came back from a check. It is never edited; a later result of the same check takes its place.
///
/// @param ranBy the account that ran it or took the answer in
/// @param ranAs in which capacity it was run
/// @param organisation whose it is
/// @param authority the case number and justification that were on record before the answer was seen
/// @param inputs the hash of what it was run on, from [Inputs#hash]
/// @param references of the records found
/// @param words the rule and reason where it was not required, why it could not be run, or a gist
public record CheckResult(
        UUID resultId,
        Check check,
        LocalDate ranOn,
        UUID ranBy,
        Runner ranAs,
        String organisation,
        String authority,
        String inputs,
        ResultCode code,
        List<String> references,
        String words) {

    /// Copies the list.
    public CheckResult {
        references = List.copyOf(references);
    }

    /// The same result once what it was run on is known to have changed: it no longer fits what anybody declares.
    public CheckResult outdated() {
        return new CheckResult(
                resultId,
                check,
                ranOn,
                ranBy,
                ranAs,
                organisation,
                authority,
                "changed since",
                code,
                references,
                words);
    }
}
