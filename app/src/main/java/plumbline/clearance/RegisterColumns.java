package plumbline.clearance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.imports.Cells;
import plumbline.imports.Column;
import plumbline.imports.Row;
import plumbline.law.Labelled;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.ExternalClearance;
import plumbline.people.LevelWords;

/// The columns of a register of clearances, and what a row of them says.
final class RegisterColumns {
    private static final String NUMBER = "Person number";
    private static final String NAME = "Name";
    private static final String LEVEL = "Level";
    private static final String GRANTED = "Granted";
    private static final String EXPIRES = "Expires";
    private static final String ISSUER = "Issued by";
    private static final String REFERENCE = "Reference";
    private static final String OVERTURNED = "Refusal overturned";

    private static final String POLICE = "Served in police";
    private static final String SERVICE = "Served in armed forces";

    private static final Map<String, Labelled> LEVELS = levels();

    private RegisterColumns() {}

    static List<Column> all() {
        var columns = new ArrayList<>(List.of(
                Column.required(
                        NUMBER,
                        "As in the workforce extract",
                        "Person id",
                        "Employee number",
                        "Employee id",
                        "Staff id",
                        "HR number",
                        "Payroll number"),
                Column.optional(NAME, "For people whom the workforce does not know", "Full name", "Holder"),
                Column.required(
                        LEVEL,
                        "RV, MV, MV+, NPPV1, NPPV2A, NPPV2F, NPPV3, or CTC, SC, eSC, DV, eDV",
                        "Clearance",
                        "Vetting level",
                        "Clearance level",
                        "Type"),
                Column.required(
                        GRANTED, "The first day", "Granted on", "Date granted", "Start date", "Valid from", "From"),
                Column.required(
                        EXPIRES,
                        "The first day on which it no longer counts",
                        "Expires on",
                        "Expiry",
                        "Expiry date",
                        "Valid to",
                        "Renewal date",
                        "End date"),
                Column.optional(ISSUER, "Who decided it", "Issuer", "Authority", "Vetting unit"),
                Column.optional(
                        REFERENCE,
                        "The number of the clearance; without one it is known by person, level and first day",
                        "Clearance number",
                        "Vetting reference"),
                Column.optional(
                        OVERTURNED, "Yes where a panel granted it after a refusal", "Panel", "Overturned by panel"),
                Column.optional(POLICE, "Yes or no: some checks turn on it", "Former police"),
                Column.optional(SERVICE, "Yes or no: some checks turn on it", "Former service", "Ex-forces")));
        for (var check : Check.values()) {
            columns.add(Column.optional(
                    check.name(), "The day of this check: " + check.label(), check + " check", check + " date"));
        }
        return List.copyOf(columns);
    }

    /// @return null where a cell is wrong, which `cells` then tells
    static @Nullable Entry read(Row row, Cells cells, LocalDate today) {
        var number = cells.need(NUMBER, 40);
        var level = cells.word(LEVEL, LEVELS, "Write RV, MV, MV+, NPPV1 to NPPV3, CTC, SC, eSC, DV or eDV");
        var granted = cells.needDate(GRANTED);
        var expires = cells.needDate(EXPIRES);
        if (granted.isAfter(today)) {
            cells.reject(GRANTED, "The day is still to come", "Bring the clearance once it counts, or correct the day");
        }
        if (!expires.isAfter(granted)) {
            cells.reject(EXPIRES, "It is not after the day of granting", "Correct one of the two days");
        }
        var issuer = cells.text(ISSUER, 120);
        var reference = cells.text(REFERENCE, 60);
        boolean overturned = cells.yes(OVERTURNED);
        var name = cells.text(NAME, 160);
        boolean police = cells.yes(POLICE);
        boolean service = cells.yes(SERVICE);
        var checks = new EnumMap<Check, LocalDate>(Check.class);
        for (var check : Check.values()) {
            var made = cells.date(check.name());
            if (made != null) {
                checks.put(check, made);
            }
        }
        if (level == null || cells.wrong().isPresent()) {
            return null;
        }
        return new Entry(
                id(number, Levels.code(level), granted, reference),
                number,
                name,
                level,
                level instanceof Level ? Footing.LEGACY : Footing.EXTERNAL,
                issuer,
                granted,
                expires,
                checks,
                overturned,
                police,
                service);
    }

    /// Follows from what the row says, so that bringing it again is bringing the same.
    private static UUID id(String number, String level, LocalDate granted, String reference) {
        var key = reference.isEmpty() ? number + "/" + level + "/" + granted : "reference/" + reference;
        return UUID.nameUUIDFromBytes(("plumbline-register/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Labelled> levels() {
        var words = new HashMap<String, Labelled>(LevelWords.all());
        for (var level : ExternalClearance.Kind.values()) {
            words.put(Cells.plain(level.name()), level);
            words.put(Cells.plain(level.label()), level);
        }
        return Map.copyOf(words);
    }
}
