package plumbline.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plays the scripted beats of a conversation, one after the other, and keeps its roster.
final class Script {

    private final Conversation conversation;
    private final Roster roster;
    private final Map<String, Beat> everywhere;
    private int next;

    /// @param everywhere all beats of the story by `conversation:key`, for those that point to another conversation
    Script(Conversation conversation, Roster roster, Map<String, Beat> everywhere) {
        this.conversation = conversation;
        this.roster = roster;
        this.everywhere = everywhere;
    }

    /// When the next beat is due; null if all are played.
    @Nullable
    Instant due() {
        return next == conversation.story().size()
                ? null
                : World.instant(conversation.story().get(next).at());
    }

    /// Plays the next beat at `at`.
    Scene play(Instant at) {
        Beat beat = conversation.story().get(next++);
        List<Person> present = new ArrayList<>(roster.people());
        List<Happening> happenings = happenings(beat, at);
        roster.people().stream().filter(person -> !present.contains(person)).forEach(present::add);
        return new Scene(List.copyOf(present), happenings);
    }

    private List<Happening> happenings(Beat beat, Instant at) {
        String id = id(beat);
        Member who = conversation.who(beat.who());
        Person person = who.person();
        return switch (beat.verb()) {
            case CREATE -> {
                roster.admit(who);
                roster.call(beat.text());
                yield List.of(new Happening.Created(id, at, person, beat.text()));
            }
            case ADD -> added(beat, at, person);
            case LEAVE -> {
                roster.dismiss(who);
                yield List.of(new Happening.Left(id, at, person));
            }
            case RENAME -> {
                String before = roster.title();
                roster.call(beat.text());
                yield List.of(new Happening.Renamed(id, at, person, before, beat.text()));
            }
            case SAY, FORWARD -> List.of(said(beat, id, at, person, new Body.Words(beat.text())));
            case CLIP -> List.of(said(beat, id, at, person, new Body.Clip("saltmarsh-way", beat.text())));
        };
    }

    private List<Happening> added(Beat beat, Instant at, Person actor) {
        List<Happening> added = new ArrayList<>();
        for (String name : beat.added()) {
            Member whom = conversation.who(name);
            roster.admit(whom);
            String id = added.isEmpty() ? id(beat) : id(beat) + "." + added.size();
            added.add(new Happening.Added(id, at.plusSeconds(added.size()), actor, whom.person()));
        }
        return added;
    }

    private Happening said(Beat beat, String id, Instant at, Person person, Body body) {
        return new Happening.Said(id, at, person, body, new Fate.Kept(), beat.meaning(), link(beat));
    }

    private Link link(Beat beat) {
        String target = beat.target();
        if (target == null) {
            return new Link.None();
        }
        if (!target.contains(":")) {
            return new Link.Reply(conversation.key() + ":" + target);
        }
        Beat far = everywhere.get(target);
        if (far == null) {
            throw new IllegalStateException("story.txt: " + beat.key() + " points to nothing: " + target);
        }
        return beat.verb() == Beat.Verb.SAY
                ? new Link.About(target)
                : new Link.Forward(target, conversation.who(far.who()).person());
    }

    private String id(Beat beat) {
        return conversation.key() + ":" + beat.key();
    }
}
