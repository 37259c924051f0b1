package plumbline.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.lane.AllegationStage;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.CriminalStage;
import plumbline.law.lane.CriminalState;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.RestrictionState;
import plumbline.law.lane.Stage;
import plumbline.law.lane.SuspensionStage;
import plumbline.law.lane.Taken;

/// Where one allegation stands, at a glance: a row of the boards, made from the steps.
///
/// @param stage how far the matter has come, for officers and staff alike
/// @param here where it is on its life-line
/// @param way the stages of its life-line that it came to, with the day of each
/// @param severity as last assessed
/// @param route where it went, or is to go
/// @param restrictions how many are in force
/// @param criminal the criminal strand that matters most; null if there is none
/// @param ended the day on which it was final, closed or withdrawn; null while it runs
/// @param lastStep the day of the last step; null if none was taken
record Standing(
        UUID allegationId,
        UUID operationId,
        UUID personId,
        String reference,
        Pack pack,
        MatterStage stage,
        AllegationStage allegationStage,
        Stage here,
        Map<Stage, LocalDate> way,
        @Nullable Severity severity,
        @Nullable Route route,
        @Nullable Finding finding,
        @Nullable Outcome outcome,
        SuspensionStage suspension,
        int restrictions,
        @Nullable CriminalStage criminal,
        LocalDate attention,
        @Nullable LocalDate ended,
        boolean withdrawn,
        @Nullable LocalDate lastStep) {
    private static final Set<MatterStage> OVER =
            EnumSet.of(MatterStage.CLOSED, MatterStage.CLOSED_WITHDRAWN, MatterStage.FINAL, MatterStage.RETENTION);

    static Standing of(OpenFile open) {
        var file = open.file();
        var allegation = file.allegation();
        var steps = file.history();
        return new Standing(
                open.allegationId(),
                open.operationId(),
                open.allegation().concerned().personId(),
                open.allegation().reference(),
                file.pack(),
                file.matter().stage(),
                allegation.stage(),
                LifeLine.stage(file),
                LifeLine.way(file),
                allegation.severity().orElse(null),
                allegation.route(),
                allegation.finding(),
                allegation.outcome(),
                file.restriction().suspension(),
                (int) file.restriction().restrictions().values().stream()
                        .filter(RestrictionState.Restriction::isInForce)
                        .count(),
                criminal(file.criminal()),
                file.opening().attention(),
                ended(open),
                open.allegation().withdrawal() != null,
                steps.isEmpty() ? null : steps.getLast().day());
    }

    /// Its way, drawn.
    LifeLine line() {
        return LifeLine.of(pack, way, here);
    }

    /// How many days it has taken, or took.
    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(attention, ended == null ? today : ended);
    }

    boolean isSuspended() {
        return suspension != SuspensionStage.NOT_SUSPENDED && suspension != SuspensionStage.ENDED;
    }

    String path() {
        return "/operations/" + operationId + "/allegations/" + allegationId;
    }

    private static @Nullable CriminalStage criminal(CriminalState criminal) {
        return criminal.strands().values().stream()
                .map(CriminalState.Strand::stage)
                .max(Comparator.comparing(CriminalStage::isActive).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static @Nullable LocalDate ended(OpenFile open) {
        var withdrawal = open.allegation().withdrawal();
        if (withdrawal != null) {
            return London.day(withdrawal.at());
        }
        return OVER.contains(open.file().matter().stage()) ? cameToTheEnd(open.file()) : null;
    }

    /// The day of the step by which it was over, and not of those that only tidied up after.
    private static LocalDate cameToTheEnd(CaseFile end) {
        var file = CaseFile.open(end.opening());
        var day = end.opening().attention();
        boolean over = false;
        for (Taken taken : end.history()) {
            file = file.after(taken);
            boolean now = OVER.contains(file.matter().stage());
            if (now && !over) {
                day = taken.day();
            }
            over = now;
        }
        return day;
    }
}
