package plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Everything that happens in one conversation, in order of time: the scripted beats with improvised life between them.
///
/// Nothing is kept: a timeline is played anew, and alike, for each handset, so that a million messages need no memory.
final class Timeline {

    private final Conversation conversation;

    /// How many times as fast as people a large scale must write, or its days would not hold what is said in them.
    private final int pace;

    private final Dice dice;
    private final Roster roster;
    private final Script script;
    private final Improviser improviser;
    private final Malice malice;
    private final Fates fates;
    private final Consumer<Scene> stage;
    private Instant cursor = World.instant(World.FIRST.atStartOfDay());
    private int sequence;

    private Timeline(World world, Conversation conversation, Consumer<Scene> stage) {
        this.conversation = conversation;
        this.pace = 1 + world.scale() / 20;
        this.dice = Dice.of(world.seed(), "timeline/" + conversation.key());
        this.roster = Roster.of(conversation);
        this.script = new Script(conversation, roster, world.beats());
        this.improviser = new Improviser(Grammar.load(), conversation.key(), dice);
        this.malice = new Malice(improviser, dice);
        this.fates = new Fates(dice);
        this.stage = stage;
    }

    /// Plays the whole conversation to `stage`.
    static void play(World world, Conversation conversation, Consumer<Scene> stage) {
        Timeline timeline = new Timeline(world, conversation, stage);
        for (LocalDate day = World.FIRST; !day.isAfter(World.LAST); day = day.plusDays(1)) {
            timeline.day(day);
        }
        timeline.beatsUntil(Instant.MAX);
    }

    private void day(LocalDate day) {
        int[] bursts = Rhythm.bursts(Rhythm.quota(day, conversation.daily(), dice), dice);
        LocalDateTime[] starts = Rhythm.starts(day, bursts.length, dice);
        for (int i = 0; i < bursts.length; i++) {
            Instant start = World.instant(starts[i]);
            beatsUntil(start);
            advance(start);
            if (roster.members().size() > 1) {
                improvise(bursts[i], starts[i].getHour());
            }
        }
    }

    private void beatsUntil(Instant end) {
        for (Instant due = script.due(); due != null && due.isBefore(end); due = script.due()) {
            advance(due);
            stage.accept(script.play(cursor));
        }
    }

    /// Moves to `at`, or a moment onwards if the conversation has run past it.
    private void advance(Instant at) {
        Instant soonest = cursor.plusSeconds(dice.between(2, 20));
        cursor = at.isAfter(soonest) ? at : soonest;
    }

    private void improvise(int length, int hour) {
        List<Member> present = roster.members();
        boolean nasty = Malice.possible(present) && dice.chance(conversation.jibes());
        List<Draft> drafts = nasty ? malice.scene(present, length + 2) : improviser.scene(present, length, hour);
        List<Happening> happenings = new ArrayList<>();
        for (Draft draft : drafts) {
            happenings.add(said(draft, happenings));
            cursor = cursor.plusMillis(Rhythm.pause(dice) * 1000L / pace);
        }
        stage.accept(new Scene(roster.people(), happenings));
    }

    private Happening said(Draft draft, List<Happening> before) {
        Fates.Sent sent = fates.settle(draft);
        Link link = draft.answers() == Draft.NOTHING
                ? new Link.None()
                : new Link.Reply(before.get(draft.answers()).id());
        String id = conversation.key() + ":" + ++sequence;
        return new Happening.Said(
                id, cursor, draft.speaker().person(), sent.body(), sent.fate(), draft.meaning(), link);
    }
}
