package plumbline.codecision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a case after the two keys had closed it, folded from the steps: when the person was told, and their
/// appeal as far as it has come. A case that is decided again begins anew.
record Appeal(
        @Nullable LocalDate told,
        Step.@Nullable Appealed lodged,
        Step.@Nullable PanelSet panel,
        Step.@Nullable AppealHeard heard) {

    private static final Appeal NONE = new Appeal(null, null, null, null);

    static Appeal of(List<Recorded> steps) {
        var now = NONE;
        for (var recorded : steps) {
            now = switch (recorded.step()) {
                case Step.Reopened _ -> NONE;
                case Step.PersonTold said -> new Appeal(said.on(), now.lodged, now.panel, now.heard);
                case Step.Appealed came -> new Appeal(now.told, came, now.panel, now.heard);
                case Step.PanelSet set -> new Appeal(now.told, now.lodged, set, now.heard);
                case Step.AppealHeard said -> new Appeal(now.told, now.lodged, now.panel, said);
                case Step.Drawn _,
                        Step.HostDrawn _,
                        Step.Filed _,
                        Step.Named _,
                        Step.NothingAgainst _,
                        Step.Objected _,
                        Step.ObjectionRuled _,
                        Step.FellIll _,
                        Step.Unconflicted _,
                        Step.Left _,
                        Step.Sealed _,
                        Step.Opened _,
                        Step.Voided _,
                        Step.Reached _,
                        Step.Resumed _,
                        Step.Asked _,
                        Step.Answered _,
                        Step.Withheld _,
                        Step.Read _,
                        Step.Unmasked _,
                        Step.Peeked _,
                        Step.Departed _,
                        Step.Concluded _ -> now;
            };
        }
        return now;
    }

    /// Whether it waits: for its panel, or for the panel's decision.
    boolean isOpen() {
        return lodged != null && heard == null;
    }

    /// Where it is, in words; empty where there is none.
    String standing() {
        if (lodged == null) {
            return "";
        }
        if (heard != null) {
            return heard.opened() ? "Appeal upheld" : "Appeal dismissed";
        }
        return panel == null ? "Appeal waits for its panel" : "Appeal is before its panel";
    }
}
