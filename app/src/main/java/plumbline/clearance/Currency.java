package plumbline.clearance;

import java.util.Locale;
import plumbline.law.vetting.Level;

/// How the holders of posts of one level stand.
///
/// @param posts people in post; each is in exactly one of the next four
record Currency(Level required, long posts, long correct, long wrongLevel, long ended, long none) {
    Currency {
        if (posts != correct + wrongLevel + ended + none) {
            throw new IllegalStateException(required + ": " + posts + " posts are not " + correct + " + " + wrongLevel
                    + " + " + ended + " + " + none);
        }
    }

    String code() {
        return Levels.shown(required.name());
    }

    /// Such as "97.31 %"; empty where there is nobody.
    String share() {
        return share(correct, posts);
    }

    static String share(long part, long of) {
        return of == 0 ? "" : String.format(Locale.UK, "%.2f %%", Math.floor(part * 10_000.0 / of) / 100);
    }
}
