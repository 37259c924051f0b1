package plumbline.chat;

import org.jspecify.annotations.Nullable;

/// That a message was forwarded.
///
/// @param origin the named origin; null where the export only says that it was forwarded or the origin is hidden
public record Forward(@Nullable String origin) {}
