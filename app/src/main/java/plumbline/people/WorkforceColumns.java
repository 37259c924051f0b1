package plumbline.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.imports.Cells;
import plumbline.imports.Column;
import plumbline.imports.Row;
import plumbline.law.conduct.PersonKind;

/// The columns of a workforce extract, and what a row of them says.
final class WorkforceColumns {
    static final String NUMBER = "Person number";
    private static final String GIVEN = "Given name";
    private static final String FAMILY = "Family name";
    private static final String FORMER = "Former names";
    private static final String BORN = "Date of birth";
    private static final String KIND = "Workforce type";
    private static final String POSITION = "Rank or grade";
    private static final String SERVICE = "Service number";
    private static final String POST = "Post code";
    private static final String UNIT = "Unit";
    private static final String ENGAGEMENT = "Engagement number";
    private static final String STARTS = "Start date";
    private static final String ENDS = "End date";

    static final List<Column> ALL = List.of(
            Column.required(
                    NUMBER,
                    "The number by which the other systems know the person",
                    "Person id",
                    "Employee number",
                    "Employee id",
                    "Staff id",
                    "HR number",
                    "Payroll number"),
            Column.required(GIVEN, "", "Forename", "Forenames", "First name", "Given names"),
            Column.required(FAMILY, "", "Surname", "Last name"),
            Column.optional(
                    FORMER,
                    "Names borne before, with a semicolon between them",
                    "Former surnames",
                    "Previous names",
                    "Previous surname",
                    "Maiden name"),
            Column.optional(BORN, "Such as 1988-04-30 or 30/04/1988", "DOB", "Birth date"),
            Column.required(
                    KIND,
                    "Officer, special, staff, PCSO, detention officer, volunteer or contractor",
                    "Employee type",
                    "Employment type",
                    "Staff type",
                    "Category"),
            Column.required(POSITION, "Such as PC, Sergeant or Grade E", "Rank/grade", "Rank", "Grade", "Job title"),
            Column.optional(
                    SERVICE,
                    "Warrant, collar or staff number",
                    "Collar number",
                    "Warrant number",
                    "Warrant no",
                    "Shoulder number"),
            Column.optional(
                    POST,
                    "The code of the post, as in the list of posts",
                    "Role code",
                    "Position number",
                    "Post number",
                    "Post"),
            Column.required(UNIT, "", "Department", "Team", "Division", "Station"),
            Column.optional(
                    ENGAGEMENT,
                    "Where somebody has more than one",
                    "Engagement id",
                    "Assignment number",
                    "Contract number"),
            Column.required(
                    STARTS,
                    "The day on which the engagement began",
                    "Date joined",
                    "Joined",
                    "From",
                    "Engagement start"),
            Column.optional(
                    ENDS,
                    "The day on which it ended; empty while it goes on",
                    "Date left",
                    "Leaving date",
                    "Left",
                    "To",
                    "Engagement end"));

    private static final Map<String, PersonKind> KINDS = kinds();

    private WorkforceColumns() {}

    /// What a row says, without yet knowing who it is.
    record Said(
            String number,
            String givenName,
            String familyName,
            @Nullable String serviceNumber,
            String engagementKey,
            PersonKind kind,
            String position,
            @Nullable String postCode,
            String unit,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> formerNames,
            @Nullable LocalDate bornOn) {
        /// The engagement, once it is known whose it is. Its id follows from the numbers, so that bringing it again is
        /// bringing the same.
        Engagement of(UUID personId) {
            return new Engagement(
                    id("engagement/" + number + "/" + engagementKey),
                    personId,
                    number,
                    kind,
                    position,
                    postCode,
                    unit,
                    startsOn,
                    endsOn,
                    formerNames,
                    bornOn);
        }

        /// The id of a person whom the register does not know yet.
        UUID newPerson() {
            return id("person/" + number);
        }

        private static UUID id(String name) {
            return UUID.nameUUIDFromBytes(("plumbline-workforce/" + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// @return null where a cell is wrong, which `cells` then tells
    static @Nullable Said read(Row row, Cells cells, LocalDate today) {
        var number = cells.need(NUMBER, 40);
        var given = name(cells, GIVEN);
        var family = name(cells, FAMILY);
        var kind = cells.word(
                KIND, KINDS, "Write officer, special, staff, PCSO, detention officer, volunteer or contractor");
        var position = cells.need(POSITION, 80);
        var unit = cells.need(UNIT, 120);
        var starts = cells.needDate(STARTS);
        var ends = cells.date(ENDS);
        if (ends != null && ends.isBefore(starts)) {
            cells.reject(ENDS, "The engagement ends before it begins", "Correct the start date or the end date");
        }
        var born = born(cells, today);
        var key = cells.text(ENGAGEMENT, 40);
        var said = new Said(
                number,
                given,
                family,
                orNull(cells.text(SERVICE, 20)),
                key.isEmpty() ? starts.toString() : key,
                kind == null ? PersonKind.OTHER_VOLUNTEER : kind,
                position,
                orNull(cells.text(POST, 40)),
                unit,
                starts,
                ends,
                formerNames(cells.text(FORMER, 400)),
                born);
        return cells.wrong().isPresent() ? null : said;
    }

    private static String name(Cells cells, String label) {
        var name = cells.need(label, 80);
        if (Set.of("unknown", "tbc", "na", "test").contains(Cells.plain(name))) {
            cells.reject(label, "It stands in for a name", "Enter the person's name");
        }
        return name;
    }

    private static @Nullable LocalDate born(Cells cells, LocalDate today) {
        var born = cells.date(BORN);
        if (born != null) {
            int age = Period.between(born, today).getYears();
            if (age < 16 || age > 90) {
                cells.reject(
                        BORN,
                        "Nobody in a workforce is " + age + " years old",
                        "Enter the date of birth, or leave it empty");
            }
        }
        return born;
    }

    private static List<String> formerNames(String text) {
        return Arrays.stream(text.split("[;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !Cells.plain(name).equals("none"))
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, PersonKind> kinds() {
        var words = new HashMap<String, PersonKind>();
        for (var kind : PersonKind.values()) {
            words.put(Cells.plain(kind.label()), kind);
            words.put(Cells.plain(kind.name()), kind);
        }
        words.put("officer", PersonKind.REGULAR_OFFICER);
        words.put("regular", PersonKind.REGULAR_OFFICER);
        words.put("special", PersonKind.SPECIAL_CONSTABLE);
        words.put("staff", PersonKind.POLICE_STAFF);
        words.put("pcso", PersonKind.COMMUNITY_SUPPORT_OFFICER);
        words.put("detentionofficer", PersonKind.DETENTION_OFFICER);
        words.put("volunteer", PersonKind.OTHER_VOLUNTEER);
        words.put("agency", PersonKind.CONTRACTOR);
        words.put("partner", PersonKind.CONTRACTOR);
        return Map.copyOf(words);
    }
}
