package plumbline.web;

import java.util.Locale;

/// How pressing a deadline is. Said in words beside it as well, never by colour alone.
public enum Urgency {
    /// Done, whether in time or not.
    MET,
    /// Time enough.
    AHEAD,
    /// Within the next days.
    SOON,
    /// Today or tomorrow.
    PRESSING,
    /// Past.
    OVERDUE;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
