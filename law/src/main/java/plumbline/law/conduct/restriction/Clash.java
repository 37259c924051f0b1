package plumbline.law.conduct.restriction;

import plumbline.law.Citation;

/// Why a rostered duty cannot be done as rostered.
///
/// @param reason as a sentence about this duty
/// @param remedy what would resolve it, as a sentence
/// @param citation where it is written
public record Clash(String reason, String remedy, Citation citation) {}
