package plumbline.demo;

import java.time.LocalDateTime;

/// A seized export with the facts that its custody form asks for.
///
/// @param reference exhibit reference, initials of the seizing officer and a number
/// @param file      path of the export below the folder `exports`
/// @param power     the power under which it was seized
/// @param seizedAt  local time in Marchshire
public record Exhibit(
        String reference,
        String file,
        String description,
        String seizedBy,
        Person seizedFrom,
        String power,
        LocalDateTime seizedAt) {}
