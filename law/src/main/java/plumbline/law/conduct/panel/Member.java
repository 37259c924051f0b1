package plumbline.law.conduct.panel;

/// A member or adviser proposed for a panel.
///
/// @param person who, by reference
/// @param byLocalPolicingBody whether the local policing body appointed the person
/// @param qualified whether with qualifications or experience relevant to police discipline
/// @param listVersion which version of the local policing body's list the person was on; blank if not recorded
/// @param selection how the person was picked from it; blank if not recorded
public record Member(
        String person, boolean byLocalPolicingBody, boolean qualified, String listVersion, String selection) {}
