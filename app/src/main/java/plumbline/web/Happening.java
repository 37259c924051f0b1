package plumbline.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// One entry of a timeline.
///
/// @param title what happened
/// @param by the person or system that did it, or null
/// @param when in words; only the date where the time is not known
/// @param machineTime the same for machines, ISO 8601
/// @param text more about it, or null
/// @param content more about it as markup, or null
public record Happening(
        String title,
        @Nullable String by,
        String when,
        String machineTime,
        @Nullable String text,
        @Nullable Content content) {}
