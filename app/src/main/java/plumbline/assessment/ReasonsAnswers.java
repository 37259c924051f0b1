package plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.vetting.decision.ReasonsToPerson;
import plumbline.law.vetting.decision.Withholding;

/// The reasons to the person as their form asks for them.
public record ReasonsAnswers(String open, @Nullable String sealed, List<Kept> withheld) {

    /// Copies the list.
    public ReasonsAnswers {
        withheld = List.copyOf(withheld);
    }

    /// Something that is kept back.
    public record Kept(
            UUID about,
            Set<HarmGround> grounds,
            @Nullable String necessity,
            @Nullable String gist,
            @Nullable String whyNoGist,
            LocalDate reviewOn) {
        Withholding withholding() {
            return new Withholding(about, grounds, orEmpty(necessity), orEmpty(gist), orEmpty(whyNoGist), reviewOn);
        }
    }

    ReasonsToPerson reasons() {
        return new ReasonsToPerson(
                open, orEmpty(sealed), withheld.stream().map(Kept::withholding).toList());
    }

    static ReasonsAnswers of(ReasonsToPerson reasons) {
        return new ReasonsAnswers(
                reasons.open(),
                reasons.sealed(),
                reasons.withheld().stream()
                        .map(one -> new Kept(
                                one.about(),
                                one.grounds(),
                                one.necessity(),
                                one.gist(),
                                one.whyNoGist(),
                                one.reviewOn()))
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
