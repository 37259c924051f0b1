package plumbline.demo;

import org.jspecify.annotations.Nullable;

/// How the ground truth writes things in its cells.
final class Cells {

    private Cells() {}

    static String kind(Happening happening) {
        return switch (happening) {
            case Happening.Created _ -> "created";
            case Happening.Added _ -> "added";
            case Happening.Left _ -> "left";
            case Happening.Renamed _ -> "renamed";
            case Happening.Said _ -> "message";
        };
    }

    static String object(Happening happening) {
        return switch (happening) {
            case Happening.Created created -> created.title();
            case Happening.Added added -> added.whom().id();
            case Happening.Left left -> left.actor().id();
            case Happening.Renamed renamed -> renamed.to();
            case Happening.Said said -> said.body().text();
        };
    }

    static String fate(Fate fate) {
        return switch (fate) {
            case Fate.Kept() -> "kept";
            case Fate.Edited _ -> "edited";
            case Fate.Withdrawn _ -> "withdrawn";
        };
    }

    static String pointsTo(Link link) {
        return switch (link) {
            case Link.None() -> "-";
            case Link.Reply(var id) -> "reply " + id;
            case Link.Forward(var id, var _) -> "forward " + id;
            case Link.About(var id) -> "about " + id;
        };
    }

    static String attachment(Body body) {
        return switch (body) {
            case Body.Words _ -> "-";
            case Body.Photo(var subject, var _) -> "photo " + subject;
            case Body.Clip(var subject, var _) -> "clip " + subject;
            case Body.Voice(var seconds) -> "voice " + seconds + " s";
        };
    }

    static Object orDash(@Nullable Object value) {
        return value == null ? "-" : value;
    }

    /// The words of a happening as a handset shows them, without the marks of its program.
    static String words(Glimpse.Seen seen) {
        if (seen.happening() instanceof Happening.Said said) {
            return switch (seen.look()) {
                case WHOLE -> said.body().text();
                case EDITED -> ((Fate.Edited) said.fate()).text();
                case WITHDRAWN -> "";
            };
        }
        return object(seen.happening());
    }
}
