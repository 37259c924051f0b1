package plumbline.law.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;

/// One notice in one dated version and language: its entry in the catalogue, its fields and its text.
///
/// @param id such as "N2", or "N11-hearing" where a notice has several forms
/// @param version the day its words date from
/// @param language the language of its words
/// @param title what it is called
/// @param under what it is given under; the first that fits counts, and the last fits everybody
/// @param sender who gives it
/// @param recipient to whom
/// @param toPerson whether that is the person concerned
/// @param when by when, in words
/// @param clocks the clocks of our catalogue that it stops or that time it, such as "CLK-20"
/// @param withholding on what ground it may be kept back; null if it may not
/// @param reach for whom there is such a notice
/// @param fields everything that is entered, for all scopes
/// @param pieces its text, for all scopes
public record Notice(
        String id,
        LocalDate version,
        Language language,
        String title,
        List<Under> under,
        String sender,
        String recipient,
        boolean toPerson,
        String when,
        List<String> clocks,
        @Nullable String withholding,
        Reach reach,
        List<Field> fields,
        List<Piece> pieces) {

    /// Copies the lists; its text shows only fields that it has.
    public Notice {
        under = List.copyOf(under);
        clocks = List.copyOf(clocks);
        fields = List.copyOf(fields);
        pieces = List.copyOf(pieces);
        Set<String> keys = fields.stream().map(Field::key).collect(Collectors.toSet());
        List<String> unknown = pieces.stream()
                .flatMap(piece -> piece.keys().stream())
                .filter(key -> !keys.contains(key))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(id + " shows fields that it does not have: " + unknown);
        }
    }

    /// Its number in the catalogue: "N11" of "N11-hearing".
    public String number() {
        return id.replaceFirst("-.*", "");
    }

    /// Whether the person concerned gives it: an answer or an appeal.
    public boolean isPersons() {
        return sender.equals("The officer concerned") || sender.equals("The person who appeals");
    }

    /// What it is given under in this scope.
    public Citation citation(NoticeScope scope) {
        return under.stream()
                .filter(one -> one.reach().includes(scope))
                .findFirst()
                .orElseThrow()
                .citation();
    }

    /// On what ground it may be kept back, if it may.
    public Optional<String> mayBeWithheld() {
        return Optional.ofNullable(withholding);
    }

    /// Whether there is such a notice in this scope; its rule sets speak only of those who have one.
    public boolean appliesTo(NoticeScope scope) {
        Reach asked = scope.ruleSet() == null ? new Reach(Set.of(), reach.capacities(), reach.routes()) : reach;
        return asked.includes(scope);
    }
}
