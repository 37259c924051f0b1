package plumbline.law.conduct.panel;

import java.time.LocalDate;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Ranks;

/// What has to be heard, as far as it decides who may sit.
///
/// @param forum meeting, hearing or accelerated hearing
/// @param subject in what capacity the person concerned serves or served
/// @param ranks the highest rank that the person held in the relevant period
/// @param operational whether the case is substantially about operational policing
/// @param formed when the panel is formed, or the chair delegated
public record Seat(Forum forum, PersonKind subject, Ranks ranks, boolean operational, LocalDate formed) {}
