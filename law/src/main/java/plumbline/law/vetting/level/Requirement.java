package plumbline.law.vetting.level;

import plumbline.law.Citation;

/// What the rules ask of one check for one person.
///
/// @param rule the rule of the matrix, such as "MX-SB-RV"
/// @param because on what it turned, in a sentence
public record Requirement(Check check, Need need, String rule, String because, Citation citation) {}
