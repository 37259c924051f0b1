package plumbline.demo;

import java.time.LocalDate;

/// Something that happened to a person outside the chats and that a decision maker must know.
///
/// @param what one sentence in the past tense
public record Background(Person person, LocalDate on, String what) {}
