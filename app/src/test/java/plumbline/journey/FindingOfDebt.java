package plumbline.journey;

/// A finding of a debt that the person told of themselves, as an officer records it from the page of the assessment.
final class FindingOfDebt {
    private FindingOfDebt() {}

    static void record(Visit officer, String happened) {
        officer.follow("Record a finding")
                .select("What was found?", "DEBT")
                .select("On what footing does it stand?", "FINANCIAL")
                .choose("The person")
                .enter("What is said to have happened?", happened)
                .select("What became of it?", "NONE")
                .answer("Did the person tell of it", "Disclosed");
        officer.page().locator("#source").selectOption("the person's own form");
        officer.press("Record");
    }
}
