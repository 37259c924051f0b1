package plumbline.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.access.SignedIn;
import plumbline.law.Verdict;
import plumbline.law.conduct.Pack;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Gates;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;

/// What may be done in a case now, lane by lane, and what may not and why.
///
/// @param next of the open steps those on the main way that were not taken yet, the first few
/// @param open the steps that the law leaves open and this account may record
/// @param shut the steps of the lanes in use that are not open, with the reason
record Possible(List<StepKind> next, Map<Lane, List<StepKind>> open, Map<Lane, List<Shut>> shut) {
    /// More would be a list to choose from and no advice.
    private static final int MOST_ADVISED = 3;

    /// The lanes along which a case comes to its end, the last stretch first; the others run beside it.
    private static final List<Lane> MAIN_WAY = List.of(Lane.PROCEEDINGS, Lane.STAFF, Lane.MATTER, Lane.ALLEGATION);

    /// What is open from early on and is not what comes next: exceptions, ends before the end, and asides.
    private static final Set<StepKind> ASIDE = EnumSet.of(
            StepKind.VOLUNTARY_REFERRAL_CONSIDERED,
            StepKind.CALLED_IN,
            StepKind.FORM_CHANGED,
            StepKind.COMPLAINANT_INFORMED,
            StepKind.DELAY_REPORTED,
            StepKind.LATE_DECISION_EXPLAINED,
            StepKind.LIMIT_VARIED,
            StepKind.LEARNING_LOGGED,
            StepKind.CLOSED_WITHDRAWN,
            StepKind.NOTICE_WITHHELD,
            StepKind.SILENCE_CONSIDERED,
            StepKind.ACCELERATED_DIRECTED,
            StepKind.DOWNGRADE_STATED,
            StepKind.STRAND_SPLIT,
            StepKind.STRAND_WITHDRAWN,
            StepKind.STRAND_CLOSED,
            StepKind.STRAND_MERGED,
            StepKind.CHAIR_DELEGATED,
            StepKind.OBJECTION_MADE,
            StepKind.OBJECTION_DECIDED,
            StepKind.SILENCE_FLAGGED,
            StepKind.ACCELERATED_RETURNED,
            StepKind.APPEAL_LODGED,
            StepKind.STAFF_APPEAL_LODGED,
            StepKind.TRIBUNAL_CLAIMED,
            StepKind.PROCEEDINGS_WITHDRAWN,
            StepKind.STAFF_CLOSED_ON_LEAVING);

    /// A step that may not be taken now.
    record Shut(StepKind kind, Verdict.Refused why) {}

    static Possible of(CaseFile file, SignedIn who) {
        var open = new EnumMap<Lane, List<StepKind>>(Lane.class);
        var shut = new EnumMap<Lane, List<Shut>>(Lane.class);
        Arrays.stream(StepKind.values())
                .filter(kind -> hasPlace(file, kind.lane()))
                .forEach(kind -> {
                    switch (Gates.open(file, kind)) {
                        case Verdict.Allowed _ -> {
                            if (!Recorders.mayRecord(who, kind).isEmpty()) {
                                open.computeIfAbsent(kind.lane(), _ -> new ArrayList<>())
                                        .add(kind);
                            }
                        }
                        case Verdict.Refused refused ->
                            shut.computeIfAbsent(kind.lane(), _ -> new ArrayList<>())
                                    .add(new Shut(kind, refused));
                    }
                });
        return new Possible(next(file, open), open, shut);
    }

    private static List<StepKind> next(CaseFile file, Map<Lane, List<StepKind>> open) {
        var taken = file.history().stream().map(one -> one.step().kind()).collect(Collectors.toSet());
        return MAIN_WAY.stream()
                .flatMap(lane -> open.getOrDefault(lane, List.of()).stream())
                .filter(kind -> !taken.contains(kind) && !ASIDE.contains(kind))
                .limit(MOST_ADVISED)
                .toList();
    }

    /// Exhibits are handled where exhibits are; staff and officers each have a procedure that the other has not.
    private static boolean hasPlace(CaseFile file, Lane lane) {
        return switch (lane) {
            case EVIDENCE -> false;
            case STAFF -> file.pack() == Pack.PACK_STAFF;
            case PROCEEDINGS -> file.pack() == Pack.PACK_OFFICER;
            case MATTER, ALLEGATION, SUBJECT, RESTRICTION, CRIMINAL, NOTICE, PUBLICATION -> true;
        };
    }
}
