package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.clock.Force;
import plumbline.law.clock.Party;

/// One block of the catalogue as it is written, and what its words mean one by one.
///
/// @param clock its number
/// @param variant what tells it from the other blocks of the same clock; may be empty
/// @param id the name of the duty
/// @param fields what the block says, by field; "-" takes back what the block before said
/// @param instruments full titles by abbreviation
/// @param owners who answers for policies and targets, and until when
record ClockText(
        String clock,
        String variant,
        String id,
        Map<String, String> fields,
        Map<String, String> instruments,
        Map<String, String> owners) {

    static final Set<String> FIELDS = Set.of(
            "what",
            "who",
            "when",
            "rules",
            "time",
            "then",
            "ceiling",
            "longest",
            "pauses",
            "force",
            "longer",
            "shorter",
            "extension",
            "late",
            "owner",
            "law",
            "time-law",
            "from",
            "to");

    /// Refuses a block that says too little, or calls a target law.
    void check() {
        List.of("what", "who", "when", "time", "late", "law").forEach(this::required);
        boolean practicable = required("time").startsWith("as soon as practicable");
        if (practicable && force() == Force.STATUTORY) {
            throw new IllegalStateException(
                    clock + ": \"as soon as practicable\" is a target or policy, never a day of law");
        }
        if (!practicable && force() == Force.TARGET) {
            throw new IllegalStateException(clock + ": a target needs \"as soon as practicable\"");
        }
    }

    Optional<String> said(String field) {
        return Optional.ofNullable(fields.get(field)).filter(text -> !text.equals("-"));
    }

    String required(String field) {
        return said(field)
                .orElseThrow(() -> new IllegalStateException(clock + " " + variant + " does not say " + field));
    }

    /// The start of the ids of its parameters, such as "clk-14.rs-2026".
    String key() {
        return (clock + (variant.isEmpty() ? "" : "." + variant)).toLowerCase(Locale.ROOT);
    }

    Force force() {
        return said("force")
                .map(force -> Force.valueOf(force.toUpperCase(Locale.ROOT)))
                .orElse(Force.STATUTORY);
    }

    Changes changes() {
        return new Changes(
                said("extension").orElse("No power to extend it is known."), parties("longer"), parties("shorter"));
    }

    Scope scope() {
        return Scope.parse(
                said("rules").orElse("conduct"),
                said("from").map(LocalDate::parse).orElse(RuleSets.REFORM_2020),
                said("to").map(LocalDate::parse).orElse(null));
    }

    Citation law() {
        return citation(required("law"));
    }

    /// Where its time is written, if that is not where the duty is.
    Optional<Citation> timeLaw() {
        return said("time-law").map(this::citation);
    }

    /// Who answers for a figure that is not law; empty for law.
    String owner() {
        return force() == Force.STATUTORY ? "" : ownership()[0];
    }

    /// When a figure that is not law must be looked at again; empty for law.
    Optional<LocalDate> reviewBy() {
        return force() == Force.STATUTORY ? Optional.empty() : Optional.of(LocalDate.parse(ownership()[1]));
    }

    private String[] ownership() {
        String ofForce = owners.get(force().name().toLowerCase(Locale.ROOT));
        return said("owner")
                .or(() -> Optional.ofNullable(ofForce))
                .orElseThrow(() -> new IllegalStateException(clock + " has no owner"))
                .split(", review by ");
    }

    private Set<Party> parties(String field) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        said(field).stream()
                .flatMap(named -> Arrays.stream(named.split(", ")))
                .map(name -> Party.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .forEach(parties::add);
        return parties;
    }

    private Citation citation(String text) {
        String[] cells = text.split(" *\\| *", -1);
        String[] place = cells[0].split(" ", 2);
        String instrument = instruments.get(place[0]);
        if (cells.length != 3 || instrument == null) {
            throw new IllegalStateException(clock + ": not a citation: " + text);
        }
        return new Citation(
                instrument,
                place.length == 2 ? place[1] : "",
                Mark.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2]);
    }
}
