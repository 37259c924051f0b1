package plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the personnel system of Marchshire and its register of clearances give out: three tables as CSV, which agree
/// with the force and with each other except in a handful of places of each kind.
///
/// @param day on which they were given out; every date lies before or after it
public record Personnel(Force force, LocalDate day) {
    private static final long SEED = 20_261_126;
    private static final int LEAVERS = 8;
    private static final int CONTRACTORS = 6;

    /// Units whose posts are designated, so that they take management vetting.
    private static final List<String> DESIGNATED =
            List.of(Unit.INTELLIGENCE, Unit.STANDARDS, Unit.VETTING, Unit.CHIEFS);

    /// Checks as the register names them.
    private static final List<String> CHECKS = List.of(
            "ID", "RES", "PNC", "PND", "LOC", "OFC", "SB", "PSD", "CCU", "BAR", "FIN", "OSM", "VIS", "BIO", "FAM",
            "REF", "QUAL", "INT", "HV", "SUP", "BI", "ASC", "MOD");

    /// One engagement.
    private record Engaged(
            String number,
            String forename,
            String surname,
            String type,
            String rank,
            String service,
            String unit,
            LocalDate from,
            String to) {
        String post() {
            return initials(unit) + "-" + initials(rank);
        }

        private static String initials(String words) {
            return words.chars()
                    .filter(Character::isUpperCase)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }

    /// Everybody who serves, some who left, and contractors: one row an engagement.
    public String extract() {
        return csv(
                "Person number,Given name,Family name,Workforce type,Rank or grade,Service number,Post code,Unit,Start date,End date",
                engagements().stream()
                        .map(one -> List.of(
                                one.number(),
                                one.forename(),
                                one.surname(),
                                one.type(),
                                one.rank(),
                                one.service(),
                                one.post(),
                                one.unit(),
                                one.from().toString(),
                                one.to()))
                        .toList());
    }

    /// Every post that somebody holds.
    public String posts() {
        Map<String, List<String>> posts = new TreeMap<>();
        for (Engaged one : engagements()) {
            boolean designated = DESIGNATED.contains(one.unit());
            boolean outside = one.unit().endsWith("Response") || one.unit().equals("Neighbourhoods");
            posts.put(
                    one.post(),
                    List.of(
                            one.post(),
                            one.rank() + ", " + one.unit(),
                            level(one),
                            designated ? "yes" : "no",
                            isEnhanced(one) ? "yes" : "no",
                            outside ? "yes" : "no"));
        }
        return csv(
                "Post code,Post title,Required level,Designated,Enhanced,Public-facing", List.copyOf(posts.values()));
    }

    /// The register: one row a clearance. Two rows cannot be understood.
    public String register() {
        Dice dice = Dice.of(SEED, "register");
        List<List<String>> rows = new ArrayList<>();
        List<Engaged> engaged = engagements();
        for (int i = 0; i < engaged.size(); i++) {
            Engaged one = engaged.get(i);
            boolean left = !one.to().isEmpty();
            int years = years(level(one));
            LocalDate granted = day.minusDays(dice.between(30, years * 365 - 40));
            if (i % 83 == 7) {
                continue;
            }
            if (i % 61 == 11) {
                granted = day.minusYears(years).minusDays(dice.between(5, 420));
            }
            if (left && i % 2 == 0) {
                continue;
            }
            String level = level(one).equals("MV") && i % 7 == 3 ? "RV" : level(one);
            rows.add(row(
                    one.number(), "", level, granted, years(level), "Marchshire Force Vetting", checks(granted, dice)));
            if (one.unit().equals(Unit.INTELLIGENCE)) {
                rows.add(row(one.number(), "", "SC", granted, 7, "UKSV", Map.of()));
            }
        }
        rows.add(row(
                "C90011", "Orla Penhale", "NPPV3", day.minusYears(2), 5, "Police National Vetting Service", Map.of()));
        rows.add(row(
                "C90012", "Idris Fallow", "NPPV2F", day.minusYears(1), 3, "Police National Vetting Service", Map.of()));
        rows.add(row(
                "C90013",
                "Wren Tolliver",
                "NPPV1",
                day.minusMonths(5),
                3,
                "Police National Vetting Service",
                Map.of()));
        rows.add(row("M10003", "", "Gold", day.minusYears(3), 10, "Marchshire Force Vetting", Map.of()));
        List<String> broken = new ArrayList<>(rows.getFirst());
        broken.set(3, "31/02/2024");
        rows.add(broken);
        return csv(
                "Person number,Name,Level,Granted,Expires,Issued by,Refusal overturned,Served in armed forces,"
                        + String.join(",", CHECKS),
                rows);
    }

    private List<String> row(
            String number,
            String name,
            String level,
            LocalDate granted,
            int years,
            String issuer,
            Map<String, String> checks) {
        List<String> row = new ArrayList<>(List.of(
                number,
                name,
                level,
                granted.toString(),
                granted.plusYears(years).toString(),
                issuer,
                number.endsWith("77") ? "yes" : "",
                checks.containsKey("MOD") || number.endsWith("5") ? "yes" : "no"));
        CHECKS.forEach(check -> row.add(checks.getOrDefault(check, "")));
        return row;
    }

    /// Checks of the weeks before a clearance was granted. In two years some were left out, as happens under pressure.
    private Map<String, String> checks(LocalDate granted, Dice dice) {
        Map<String, String> made = new LinkedHashMap<>();
        for (String check : CHECKS) {
            boolean missing = check.equals("SB") && dice.chance(140) || check.equals("MOD") && dice.chance(800);
            if (!missing) {
                made.put(check, granted.minusDays(dice.between(3, 60)).toString());
            }
        }
        return made;
    }

    private List<Engaged> engagements() {
        Dice dice = Dice.of(SEED, "personnel");
        List<Engaged> all = new ArrayList<>();
        int number = 10_000;
        for (Person person : force.people()) {
            number++;
            all.add(new Engaged(
                    "M" + number,
                    person.forename(),
                    person.surname(),
                    type(person.kind()),
                    person.rank(),
                    person.collar(),
                    person.unit(),
                    day.minusDays(dice.between(400, 9_000)),
                    ""));
        }
        for (int i = 0; i < LEAVERS; i++) {
            number++;
            LocalDate left = day.minusDays(dice.between(10, 500));
            all.add(new Engaged(
                    "M" + number,
                    Names.forename(dice),
                    Names.surname(dice) + "-Vance",
                    "Officer",
                    "Police Constable",
                    "",
                    Unit.RESPONSE,
                    left.minusDays(dice.between(900, 6_000)),
                    left.toString()));
        }
        for (int i = 0; i < CONTRACTORS; i++) {
            number++;
            all.add(new Engaged(
                    "M" + number,
                    Names.forename(dice),
                    Names.surname(dice) + "-Lyle",
                    "Contractor",
                    "Records Contractor",
                    "",
                    "Estates",
                    day.minusDays(dice.between(60, 900)),
                    ""));
        }
        return all;
    }

    private static String level(Engaged one) {
        if (one.type().equals("Contractor")) {
            return "NPPV2F";
        }
        if (isEnhanced(one)) {
            return "MV+";
        }
        return DESIGNATED.contains(one.unit()) ? "MV" : "RV";
    }

    /// Whoever leads on domestic abuse and child protection.
    private static boolean isEnhanced(Engaged one) {
        return one.unit().equals("Criminal Investigation") && one.rank().equals("Detective Sergeant");
    }

    private static int years(String level) {
        return switch (level) {
            case "RV" -> 10;
            case "MV", "MV+" -> 7;
            default -> 3;
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case OFFICER -> "Officer";
            case SPECIAL -> "Special";
            case STAFF -> "Staff";
        };
    }

    private static String csv(String heading, List<List<String>> rows) {
        return heading + "\r\n"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
