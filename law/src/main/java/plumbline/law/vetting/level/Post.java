package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;

/// A post, and the level without which nobody holds it.
public record Post(String code, String title, Level required) {

    private static final Citation DESIGNATED = Citation.unconfirmed(
            "HMICFRS, An inspection of vetting, misconduct and misogyny in the police service (November 2022)",
            "recommendations 16 and 17",
            "every designated post is known, and so is the clearance of its holder; the numbers are from memory");

    /// Whether somebody who holds these clearances may hold the post on a day.
    public Verdict mayBeHeldBy(List<Held> held, LocalDate day) {
        return held.stream().anyMatch(one -> one.covers(required) && one.isActiveOn(day))
                ? Verdict.allowed()
                : Verdict.refused(
                        "POST",
                        "\"" + title + "\" needs " + required.label() + ", and no such clearance stands on "
                                + London.words(day) + ".",
                        "A clearance of that level before the posting.",
                        DESIGNATED);
    }
}
