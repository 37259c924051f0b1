package plumbline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.lane.ProceedingsStep.Withheld;
import plumbline.web.Dates;

/// Makes the text that the public reads from a draft and the case. The day, the place and what is withheld come from
/// the case, whatever the draft says.
final class Composition {
    private static final String WITHHELD = "Withheld, as decided by the person who chairs or conducts the hearing.";

    private final Hearing hearing;
    private final Draft draft;
    private final List<Content.Passage> passages = new ArrayList<>();

    private Composition(Hearing hearing, Draft draft) {
        this.hearing = hearing;
        this.draft = draft;
    }

    static Content of(Hearing hearing, Draft draft) {
        var composition = new Composition(hearing, draft);
        return switch (draft.page()) {
            case HEARING -> composition.notice();
            case OUTCOME -> composition.report();
        };
    }

    private Content notice() {
        add(Part.WHO);
        var listed = hearing.listed().orElseThrow();
        var time = draft.passage(Part.TIME).strip();
        add(
                "Date and time",
                hearing.withholds(Withheld.TIME)
                        ? WITHHELD
                        : Dates.date(listed.startsOn()) + (time.isEmpty() ? "" : ", " + time));
        add("Place", hearing.withholds(Withheld.PLACE) ? WITHHELD : listed.place());
        withholdable(Part.CONDUCT);
        withholdable(Part.AMOUNTS);
        add(Part.PANEL);
        add(
                "Attending",
                hearing.withholds(Withheld.ATTENDANCE)
                        ? "The public may not attend."
                        : "The public may attend, except for parts that the person who chairs or conducts it holds in"
                                + " private.");
        add("What this notice is", "A notice of what is alleged. An allegation is not a finding.");
        return new Content("Notice of " + article(hearing.forum().label()), passages);
    }

    private Content report() {
        add(Part.WHO);
        hearing.heard().ifPresent(heard -> add("Heard", Dates.date(heard.on())));
        Part.of(PublicPage.OUTCOME).stream().filter(part -> part != Part.WHO).forEach(this::add);
        if (!draft.leftOut().isEmpty()) {
            add(
                    "What is left out",
                    "Something is left out of this report on the ground of "
                            + draft.leftOut().stream()
                                    .sorted()
                                    .map(HarmGround::label)
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
        return new Content("Outcome of " + article(hearing.forum().label()), passages);
    }

    private void withholdable(Part part) {
        if (hearing.withholds(Withheld.CONDUCT)) {
            add(part.heading(), WITHHELD);
        } else {
            add(part);
        }
    }

    private void add(Part part) {
        add(part.heading(), draft.passage(part));
    }

    private void add(String heading, String text) {
        var passage = new Content.Passage(heading, text);
        if (!passage.text().isEmpty()) {
            passages.add(passage);
        }
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
