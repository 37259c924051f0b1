package plumbline.law.conduct.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;

/// What conditions of bail mean for a working day. They bind the person whatever a roster says.
///
/// @param noContact who may not be met
/// @param places where the person may not be
/// @param curfew the hours at home; null if there are none
public record BailTerms(
        Set<String> noContact,
        List<String> places,
        @Nullable Hours curfew) {

    /// Where conditions of bail are written.
    public static final Citation CONDITIONS = Citation.unconfirmed(
            Instruments.BAIL_ACT, "s 3(6)", "conditions of bail; before charge through PACE s 47(1A); from memory");
    private static final String OR_VARIED = " Only whoever granted bail, or the court, varies the condition.";

    /// Copies the collections.
    public BailTerms {
        noContact = Set.copyOf(noContact);
        places = List.copyOf(places);
    }

    /// Every condition that this duty would break.
    public List<Clash> clashes(RosteredDuty duty) {
        List<Clash> clashes = new ArrayList<>();
        for (String met : new NoContact(noContact, Set.of()).clashes(duty.with())) {
            clashes.add(new Clash(
                    "Bail forbids contact with " + met + ", who is on duty there.",
                    "Roster one of the two elsewhere or at another time." + OR_VARIED,
                    CONDITIONS));
        }
        for (String place : places) {
            if (isSame(place, duty.place())) {
                clashes.add(new Clash(
                        "Bail forbids being at " + place + ".", "Roster another place." + OR_VARIED, CONDITIONS));
            }
        }
        Hours hours = curfew;
        if (hours != null && hours.meet(duty.from(), duty.until())) {
            clashes.add(new Clash(
                    "Bail demands being at home from " + hours + ".", "Roster other hours." + OR_VARIED, CONDITIONS));
        }
        return clashes;
    }

    /// People write "Osterly" for "Osterly police station"; a clash too many is looked at, one too few is a breach.
    private static boolean isSame(String forbidden, String rostered) {
        String one = forbidden.strip().toLowerCase(Locale.UK);
        String other = rostered.strip().toLowerCase(Locale.UK);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }
}
