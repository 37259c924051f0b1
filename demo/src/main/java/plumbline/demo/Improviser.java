package plumbline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Makes up scenes of ordinary life among the people who are in a conversation.
final class Improviser {

    private static final List<String> TOPICS =
            List.of("shift", "football", "food", "lift", "birthday", "home", "weather", "work", "telly", "late-night");
    private static final int[] BY_DAY = {18, 14, 15, 9, 4, 10, 6, 14, 8, 0};
    private static final int[] BY_NIGHT = {8, 4, 10, 3, 1, 6, 8, 12, 4, 40};

    /// How many pictures go round again and again.
    private static final int MEMES = 12;

    private final Grammar grammar;
    private final String key;
    private final Dice dice;
    private int pictures;

    Improviser(Grammar grammar, String key, Dice dice) {
        this.key = key;
        this.grammar = grammar;
        this.dice = dice;
    }

    /// A scene of `length` messages at the given hour of the day.
    List<Draft> scene(List<Member> present, int length, int hour) {
        String topic = TOPICS.get(dice.weighted(hour < 6 ? BY_NIGHT : BY_DAY));
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Member speaker = speaker(present, member -> member.part().chatter());
            Body body =
                    i == 0 ? new Body.Words(words(topic + ".open", speaker, present)) : answer(topic, speaker, present);
            int answers = i > 0 && dice.chance(120) ? dice.below(i) : Draft.NOTHING;
            drafts.add(new Draft(speaker, body, Meaning.ORDINARY, answers));
        }
        return drafts;
    }

    /// Somebody out of `present`, in proportion to `weight`.
    Member speaker(List<Member> present, ToIntFunction<Member> weight) {
        return present.get(dice.weighted(present.stream().mapToInt(weight).toArray()));
    }

    /// A phrase of a section, in the hand of somebody in the conversation.
    String words(String section, Member speaker, List<Member> present) {
        String text = grammar.say(section, anotherName(speaker, present), dice);
        if (dice.chance(90)) {
            text = Spelling.slang(text);
        }
        return dice.chance(110) ? text + " " + grammar.say("emoji", "", dice) : text;
    }

    /// The forename of somebody present who is not speaking.
    private String anotherName(Member speaker, List<Member> present) {
        int index = dice.below(present.size() - 1);
        Member other = present.get(index);
        return (other.equals(speaker) ? present.getLast() : other).person().forename();
    }

    private Body answer(String topic, Member speaker, List<Member> present) {
        int what = dice.below(1000);
        if (what < 560) {
            return new Body.Words(words(topic + ".reply", speaker, present));
        }
        if (what < 830) {
            return new Body.Words(words("ack", speaker, present));
        }
        if (what < 940) {
            return new Body.Words(grammar.say("emoji", "", dice));
        }
        if (what < 955) {
            return new Body.Words(grammar.say("list", anotherName(speaker, present), dice));
        }
        return what < 975 ? new Body.Voice(dice.between(2, 90)) : picture(speaker, present);
    }

    private Body picture(Member speaker, List<Member> present) {
        String caption = dice.chance(500) ? words("caption", speaker, present) : "";
        String subject = dice.chance(250) ? "meme-" + dice.below(MEMES) : key + "-" + pictures++;
        return new Body.Photo(subject, caption);
    }
}
