package plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The whole made-up world of one seed: the force, the operation and the conversations that its phones carry.
///
/// @param scale how many times as much is said as in the demonstration; 1 makes about 20,000 messages over the three
///              exports, 120 about a million in the largest one
public record World(long seed, int scale, Force force, Operation operation, List<Account> accounts) {

    /// The zone of Marchshire.
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /// The first day on which anything is said.
    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    /// The last such day.
    static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    /// The moment of a local time in Marchshire; in the hour that occurs twice, the earlier one.
    static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    public static World of(long seed, int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("the scale is 1 or more, not " + scale);
        }
        Force force = Force.of(seed);
        Operation operation = Operation.within(force);
        return new World(seed, scale, force, operation, Accounts.of(force, operation));
    }

    /// Every conversation, those of one handset in the order in which its owner sees them.
    List<Conversation> conversations() {
        return List.of(
                conversation("relief", Platform.WHATSAPP, List.of(), 31, 14),
                conversation("backroom", Platform.TELEGRAM, List.of(), 13, 45),
                conversation("fives", Platform.TELEGRAM, List.of(), 3, 0),
                conversation("with-echo", Platform.TELEGRAM, List.of("RINGLEADER", "ECHO"), 2, 30),
                conversation("with-silent", Platform.TELEGRAM, List.of("RINGLEADER", "SILENT"), 0, 0));
    }

    Conversation conversation(String key) {
        return conversations().stream()
                .filter(conversation -> conversation.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// The three seized handsets.
    List<Handset> handsets() {
        return Handset.all(this);
    }

    /// The exhibits that came of them, with what is written on their labels.
    public List<Exhibit> exhibits() {
        return handsets().stream().map(Handset::exhibit).toList();
    }

    /// Every beat of the story by `conversation:key`.
    Map<String, Beat> beats() {
        Map<String, Beat> beats = new LinkedHashMap<>();
        Beat.load().forEach(beat -> beats.put(beat.conversation() + ":" + beat.key(), beat));
        return beats;
    }

    private Conversation conversation(String key, Platform platform, List<String> pair, int daily, int jibes) {
        List<Beat> story = Beat.load().stream()
                .filter(beat -> beat.conversation().equals(key))
                .toList();
        return new Conversation(key, platform, pair, cast(), story, daily * scale, jibes);
    }

    private Map<String, Member> cast() {
        Map<String, Member> cast = new LinkedHashMap<>();
        operation
                .subjects()
                .forEach(subject -> cast.put(subject.part().name(), new Member(subject.person(), subject.part())));
        int number = 1;
        for (Person bystander : operation.bystanders()) {
            cast.put("BYSTANDER/" + number++, new Member(bystander, Part.BYSTANDER));
        }
        return cast;
    }
}
