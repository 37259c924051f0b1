package plumbline.law.notice;

import plumbline.law.Citation;

/// A sentence that the law wants said, in fixed words of our own.
///
/// The same id may stand several times with words for different people or rules; a scope finds exactly one.
///
/// @param id such as "no-obligation"
/// @param reach for whom these words are
/// @param citation what demands it
/// @param text the words
public record Statement(String id, Reach reach, Citation citation, String text) {}
