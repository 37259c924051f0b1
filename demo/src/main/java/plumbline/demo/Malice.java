package plumbline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes up the scenes that the investigation is about. Each person answers a jibe as their [Part] would.
final class Malice {

    private static final List<Characteristic> CHARACTERISTICS = List.of(Characteristic.values());

    /// Race and religion most, as in the published cases.
    private static final int[] WEIGHTS = {3, 4, 2, 14, 8, 8, 5};

    private final Improviser improviser;
    private final Dice dice;

    Malice(Improviser improviser, Dice dice) {
        this.improviser = improviser;
        this.dice = dice;
    }

    /// Whether anybody present would start one.
    static boolean possible(List<Member> present) {
        return present.stream().anyMatch(member -> member.part().malice() > 0);
    }

    List<Draft> scene(List<Member> present, int length) {
        Characteristic about = CHARACTERISTICS.get(dice.weighted(WEIGHTS));
        List<Draft> drafts = new ArrayList<>();
        drafts.add(jibe(improviser.speaker(present, member -> member.part().malice()), about, present, Draft.NOTHING));
        while (drafts.size() < length) {
            Member speaker = improviser.speaker(present, member -> member.part().chatter());
            drafts.add(answer(speaker, about, present));
        }
        return drafts;
    }

    private Draft answer(Member speaker, Characteristic about, List<Member> present) {
        return switch (speaker.part()) {
            case RINGLEADER, ECHO, FILMER ->
                dice.chance(380) ? jibe(speaker, about, present, 0) : endorsement(speaker, about, present);
            case ARRESTED, SPECIAL, ANALYST ->
                dice.chance(120) ? jibe(speaker, about, present, 0) : endorsement(speaker, about, present);
            case LAUGHER -> endorsement(speaker, about, present);
            case SERGEANT -> said(speaker, "steer", new Meaning(Label.STEER, null), present);
            case BYSTANDER, DISPATCHER, SILENT -> aloof(speaker, about, present);
        };
    }

    private Draft jibe(Member speaker, Characteristic about, List<Member> present, int answers) {
        String section = "jibe." + about.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String text = improviser.words(section, speaker, present);
        String disguised = dice.chance(250) ? Spelling.disguised(text, dice) : text;
        Label label = disguised.equals(text) ? Label.JIBE : Label.DISGUISED_JIBE;
        return new Draft(speaker, new Body.Words(disguised), new Meaning(label, about), answers);
    }

    private Draft endorsement(Member speaker, Characteristic about, List<Member> present) {
        return said(speaker, "endorse", new Meaning(Label.ENDORSEMENT, about), present);
    }

    /// Those who have no part in it mostly talk of something else; one time in eight somebody objects.
    private Draft aloof(Member speaker, Characteristic about, List<Member> present) {
        return dice.chance(125)
                ? said(speaker, "challenge", new Meaning(Label.CHALLENGE, about), present)
                : new Draft(
                        speaker,
                        new Body.Words(improviser.words("shift.open", speaker, present)),
                        Meaning.ORDINARY,
                        Draft.NOTHING);
    }

    private Draft said(Member speaker, String section, Meaning meaning, List<Member> present) {
        return new Draft(speaker, new Body.Words(improviser.words(section, speaker, present)), meaning, 0);
    }
}
