package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        return file.pack() == Pack.PACK_STAFF
                ? along(file, StaffStage.values(), ALWAYS_STAFF, file.staff().stage())
                : along(file, MatterStage.values(), ALWAYS, file.matter().stage());
    }

    private static <S extends Stage> LifeLine along(CaseFile file, S[] stages, Set<S> always, S now) {
        var reached = days(file);
        var stops = new ArrayList<Stop>();
        for (S stage : stages) {
            var day = reached.get(stage);
            if (day != null || always.contains(stage) || stage == now) {
                stops.add(new Stop(Labels.of(stage), day, stage == now));
            }
        }
        return new LifeLine(stops);
    }

    /// The day on which each stage was reached first.
    private static Map<Stage, LocalDate> days(CaseFile end) {
        var days = new LinkedHashMap<Stage, LocalDate>();
        var file = CaseFile.open(end.opening());
        days.put(file.matter().stage(), end.opening().attention());
        for (var taken : end.history()) {
            file = file.after(taken);
            days.putIfAbsent(file.matter().stage(), taken.day());
            days.putIfAbsent(file.staff().stage(), taken.day());
        }
        return days;
    }
}
