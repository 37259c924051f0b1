package plumbline.assessment;

import java.time.LocalDate;

/// Something that the person supplied after the form, such as a letter: what a presumption can be rebutted with.
///
/// @param label by which it is named in opinions; no two papers of an application have the same
public record Paper(String label, LocalDate receivedOn, String words) {}
