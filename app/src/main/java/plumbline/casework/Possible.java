package plumbline.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.access.SignedIn;
import plumbline.law.Verdict;
import plumbline.law.conduct.Pack;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Gates;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;

/// What may be done in a case now, lane by lane, and what may not and why.
///
/// @param open the steps that the law leaves open and this account may record
/// @param shut the steps of the lanes in use that are not open, with the reason
record Possible(Map<Lane, List<StepKind>> open, Map<Lane, List<Shut>> shut) {

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
        return new Possible(open, shut);
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
