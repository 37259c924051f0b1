package plumbline.demo;

import java.util.List;
import java.util.Map;

/// A conversation of the world: who may come into it and how lively it is. What is said in it is a [Timeline].
///
/// @param key    short name, the first part of its events' ids
/// @param cast   everybody who is ever in it, with how the story calls them
/// @param daily  messages on an ordinary day at scale 1; 0 for a conversation of scripted moments only
/// @param jibes  how many scenes in a thousand are offensive
/// @param pair   the two people of a conversation that nobody creates, joins or leaves; empty for a group
record Conversation(
        String key,
        Platform platform,
        List<String> pair,
        Map<String, Member> cast,
        List<Beat> story,
        int daily,
        int jibes) {

    Conversation {
        pair = List.copyOf(pair);
        story = List.copyOf(story);
    }

    boolean isGroup() {
        return pair.isEmpty();
    }

    /// What the group is called in the end.
    String lastTitle() {
        return story.stream()
                .filter(beat -> beat.verb() == Beat.Verb.CREATE || beat.verb() == Beat.Verb.RENAME)
                .map(Beat::text)
                .reduce("", (earlier, later) -> later);
    }

    Member who(String name) {
        Member member = cast.get(name);
        if (member == null) {
            throw new IllegalArgumentException("story.txt: nobody is called " + name + " in " + key);
        }
        return member;
    }
}
