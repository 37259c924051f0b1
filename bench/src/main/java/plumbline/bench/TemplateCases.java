package plumbline.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// The demonstration's operation with an allegation against each of the ten and a history for each, taken step by step
/// through the application's own forms, so that every one of them is legal and its projections are the application's.
final class TemplateCases {
    /// The steps of each history.
    static final int STEPS = 25;

    private static final Pattern OPERATION = Pattern.compile("/operations/([0-9a-f-]{36})\"");
    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-f-]{36})\"");
    private static final LocalDate ATTENTION = LocalDate.of(2026, 1, 12);

    private final Visitor investigator;
    private final Visitor authority;

    TemplateCases(Visitor investigator, Visitor authority) {
        this.investigator = investigator;
        this.authority = authority;
    }

    /// Returns the id of the operation.
    String make() throws IOException, InterruptedException {
        var operation = first(OPERATION, investigator.get("/operations").body());
        var path = "/operations/" + operation;
        authority.get(path + "/team");
        var people = new LinkedHashSet<String>();
        var found = PERSON.matcher(investigator.get(path).body());
        while (found.find()) {
            people.add(found.group(1));
        }
        for (var person : people) {
            investigator.get(path + "/people/" + person + "/allegations/new");
            var allegation = raise(path, person);
            int taken = takeAll(path + "/allegations/" + allegation);
            ReliabilityBench.say("a history of %d steps", taken);
        }
        return operation;
    }

    private String raise(String operation, String person) throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        var form = new HashMap<String, String>(Map.of(
                "allegationId", id,
                "kind", "CONDUCT_MATTER",
                "description", "Shared a meme that mocks a nationality",
                "standard", "3",
                "gross", "yes",
                "criterion", "D"));
        put(form, "behaviourFrom", ATTENTION.minusDays(40));
        put(form, "behaviourTo", ATTENTION.minusDays(20));
        put(form, "attention", ATTENTION);
        put(form, "referralClear", ATTENTION);
        var answer = investigator.post(operation + "/people/" + person + "/allegations", form);
        if (!Act.leadsTo(answer, "/allegations/" + id + "/case")) {
            throw new IOException("the allegation was not raised: " + answer.statusCode() + answer.body());
        }
        return id;
    }

    /// The course of a case as far as the law lets it go, and then what is repeated in any: progress and learning.
    private int takeAll(String allegation) throws IOException, InterruptedException {
        var day = ATTENTION;
        int taken = 0;
        for (var step : course()) {
            day = day.plusDays(1);
            taken += take(allegation, step, day) ? 1 : 0;
        }
        for (int more = 0; taken < STEPS && more < 2 * STEPS; more++) {
            day = day.plusDays(9);
            taken += take(allegation, more % 2 == 0 ? PROGRESS : LEARNING, day) ? 1 : 0;
        }
        return taken;
    }

    /// @param by the role in law, for the account that may record it
    private record Step(String kind, String by, Map<String, String> fields) {}

    private static final Step PROGRESS = new Step("progress-given", "INVESTIGATOR", Map.of("summary", "Under way"));
    private static final Step LEARNING =
            new Step("learning-logged", "APPROPRIATE_AUTHORITY", Map.of("learning", "Groups need a named owner"));

    private static List<Step> course() {
        return List.of(
                new Step(
                        "triaged",
                        "APPROPRIATE_AUTHORITY",
                        Map.of("interestsCleared", "yes", "summary", "Not on record before")),
                new Step(
                        "referral-assessed",
                        "APPROPRIATE_AUTHORITY",
                        Map.of(
                                "met", "D",
                                "deathOrSeriousInjury", "no",
                                "clearAt-day", "12",
                                "clearAt-month", "1",
                                "clearAt-year", "2026",
                                "reason", "Aggravated by discrimination")),
                new Step(
                        "referred-to-iopc",
                        "APPROPRIATE_AUTHORITY",
                        Map.of("voluntary", "no", "reference", "2026/1", "lateReason", "Nobody was on duty")),
                new Step(
                        "recorded",
                        "APPROPRIATE_AUTHORITY",
                        Map.of("classification", "RECORDABLE_CONDUCT_MATTER", "reason", "Criterion (d)")),
                new Step("form-set", "DIRECTOR_GENERAL", Map.of("form", "LOCAL", "reason", "As decided")),
                new Step(
                        "investigator-appointed",
                        "APPROPRIATE_AUTHORITY",
                        Map.of(
                                "investigatorOther", "Robin Hale",
                                "inManagementChain", "no",
                                "inGroup", "no",
                                "otherConcern", "no",
                                "reason", "Free of any tie")),
                new Step(
                        "severity-assessed",
                        "INVESTIGATOR",
                        Map.ofEntries(
                                Map.entry("severity", "GROSS_MISCONDUCT"),
                                Map.entry("capable", "yes"),
                                Map.entry("disciplinaryAction", "yes"),
                                Map.entry("dismissal", "yes"),
                                Map.entry("aggravators", "DISCRIMINATION"),
                                Map.entry("liveWrittenWarning", "no"),
                                Map.entry("liveFinalWarning", "no"),
                                Map.entry("recentReduction", "no"),
                                Map.entry("unconnectedIncidents", "no"),
                                Map.entry("likelyForm", "HEARING"),
                                Map.entry("authorityConsulted", "yes"),
                                Map.entry("lineManagerConsulted", "yes"),
                                Map.entry("reason", "Taken at its highest"))),
                new Step("terms-set", "INVESTIGATOR", Map.of("terms", "Who sent what", "given", "yes")),
                new Step("fact-find-opened", "EMPLOYER_MANAGER", Map.of("scope", "What was sent")),
                new Step("investigation-started", "INVESTIGATOR", Map.of()),
                new Step(
                        "staff-allegation-notified",
                        "EMPLOYER_MANAGER",
                        Map.of("on-day", "22", "on-month", "1", "on-year", "2026", "companionOffered", "yes")),
                new Step(
                        "staff-investigation-opened",
                        "EMPLOYER_MANAGER",
                        Map.of("investigator", "A manager elsewhere")));
    }

    /// True where the law let it be recorded.
    private boolean take(String allegation, Step step, LocalDate day) throws IOException, InterruptedException {
        var form = new HashMap<>(step.fields());
        form.put("stepId", UUID.randomUUID().toString());
        form.put("by", step.by());
        put(form, "at", day);
        var who = step.by().equals("INVESTIGATOR") ? investigator : authority;
        return Act.leadsTo(who.post(allegation + "/steps/" + step.kind(), form), "/case");
    }

    private static void put(Map<String, String> form, String name, LocalDate day) {
        form.put(name + "-day", Integer.toString(day.getDayOfMonth()));
        form.put(name + "-month", Integer.toString(day.getMonthValue()));
        form.put(name + "-year", Integer.toString(day.getYear()));
    }

    private static String first(Pattern pattern, String page) throws IOException {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("no operation is listed");
        }
        return found.group(1);
    }
}
