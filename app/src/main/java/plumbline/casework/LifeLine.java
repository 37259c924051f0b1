package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.conduct.Pack;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.StaffStage;
import plumbline.law.lane.Stage;

/// The way of a case from receipt to its end, with the days on which it came to each stage and where it is now.
///
/// @param stops the stages every case passes, and of the others those that this one came to
record LifeLine(List<Stop> stops) {
    private static final Set<MatterStage> ALWAYS = EnumSet.of(
            MatterStage.RECEIVED,
            MatterStage.RECORDED,
            MatterStage.ROUTE_SET,
            MatterStage.INVESTIGATING,
            MatterStage.REPORTED,
            MatterStage.DECIDED,
            MatterStage.FINAL);
    private static final Set<StaffStage> ALWAYS_STAFF = EnumSet.of(
            StaffStage.FACT_FIND,
            StaffStage.NOTIFIED,
            StaffStage.INVESTIGATION,
            StaffStage.REPORTED,
            StaffStage.DECIDED,
            StaffStage.OUTCOME,
            StaffStage.FINAL);

    /// @param reached the day it came there; null while it has not
    /// @param here whether it is there now
    record Stop(String label, @Nullable LocalDate reached, boolean here) {}

    LifeLine {
        stops = List.copyOf(stops);
    }

    static LifeLine of(CaseFile file) {
        return of(file.pack(), way(file), stage(file));
    }

    /// @param way the stages that it came to, with the day of each
    static LifeLine of(Pack pack, Map<Stage, LocalDate> way, Stage now) {
        return pack == Pack.PACK_STAFF
                ? along(StaffStage.values(), ALWAYS_STAFF, way, now)
                : along(MatterStage.values(), ALWAYS, way, now);
    }

    /// Where a case is on its line: staff have a procedure of their own.
    static Stage stage(CaseFile file) {
        return file.pack() == Pack.PACK_STAFF
                ? file.staff().stage()
                : file.matter().stage();
    }

    /// The day on which each stage of its line was reached first, in the order of reaching.
    static Map<Stage, LocalDate> way(CaseFile end) {
        var days = new LinkedHashMap<Stage, LocalDate>();
        var file = CaseFile.open(end.opening());
        days.put(stage(file), end.opening().attention());
        for (var taken : end.history()) {
            file = file.after(taken);
            days.putIfAbsent(stage(file), taken.day());
        }
        return days;
    }

    /// The stop where it is now.
    Stop here() {
        return stops.stream().filter(Stop::here).findFirst().orElseThrow();
    }

    private static <S extends Stage> LifeLine along(
            S[] stages, Set<? extends Stage> always, Map<Stage, LocalDate> way, Stage now) {
        var stops = new ArrayList<Stop>();
        for (S stage : stages) {
            var day = way.get(stage);
            if (day != null || always.contains(stage) || stage == now) {
                stops.add(new Stop(Labels.of(stage), day, stage == now));
            }
        }
        return new LifeLine(stops);
    }
}
