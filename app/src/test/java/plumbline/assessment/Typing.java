package plumbline.assessment;

import org.springframework.util.LinkedMultiValueMap;
import plumbline.forms.Answers;
import plumbline.law.vetting.decision.OpinionFacts;

/// Fills the form of an opinion as a person would.
public final class Typing {
    private final LinkedMultiValueMap<String, String> sent;

    private Typing(OpinionFacts facts) {
        sent = new LinkedMultiValueMap<>(OpinionForm.empty(facts).sent());
    }

    public static Typing into(OpinionFacts facts) {
        return new Typing(facts);
    }

    public Typing answer(String name, String... values) {
        sent.put(name, java.util.List.of(values));
        return this;
    }

    /// Weighs the number-th as suspected and not refused, with a risk that is accepted.
    public Typing weighed(int number, String suspicion, String refusal) {
        var place = "weighings-" + number + "-";
        return answer(place + "fact", "What the record says")
                .answer(place + "reliability", "Two sources agree")
                .answer(place + "weight", "Some")
                .answer(place + "conclusion", "It counts")
                .answer(place + "suspicion", suspicion)
                .answer(place + "suspicionBecause", "The record")
                .answer(place + "refusal", refusal)
                .answer(place + "refusalBecause", "Age then, and conduct since");
    }

    public Typing walked() {
        for (var element : java.util.List.of(
                "ethics", "information", "threatAndRisk", "powersAndPolicy", "options", "actionAndReview")) {
            answer("model-" + element, "Answered");
        }
        return this;
    }

    public Typing risk(int number, String about, String treatment, String condition) {
        var place = "risks-" + number + "-";
        return answer("risks-rows", Integer.toString(number))
                .answer(place + "about", about)
                .answer(place + "risk", "It happens again")
                .answer(place + "treatment", treatment)
                .answer(place + "condition", condition)
                .answer(place + "because", "Said above");
    }

    public Typing condition(int number, String owner) {
        var place = "conditions-" + number + "-";
        return answer("conditions-rows", Integer.toString(number))
                .answer(place + "type", "FINANCIAL_PLAN")
                .answer(place + "text", "Keep to the plan")
                .answer(place + "ownerRole", "Line manager")
                .answer(place + "owner", owner)
                .answer(place + "startsOn-day", "1")
                .answer(place + "startsOn-month", "12")
                .answer(place + "startsOn-year", "2026")
                .answer(place + "reviewEvery", "6")
                .answer(place + "evidence", "Statements")
                .answer(place + "onBreach", "Review of the clearance");
    }

    public Answers answers() {
        return new Answers(sent);
    }
}
