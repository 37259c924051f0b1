package plumbline.law.notice;

import plumbline.law.Citation;

/// What a notice is given under, for some or for everybody.
///
/// @param reach for whom
/// @param citation the provision
public record Under(Reach reach, Citation citation) {}
