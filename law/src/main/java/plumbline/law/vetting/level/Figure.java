package plumbline.law.vetting.level;

import plumbline.law.Citation;

/// One number on which a gate rests, with where it is written.
///
/// @param number the first number of it
/// @param words as it stands in the rules, such as "10 years"
public record Figure(int number, String words, Citation citation) {}
