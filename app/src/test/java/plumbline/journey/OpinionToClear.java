package plumbline.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// An opinion to clear somebody about whom one thing was found, as anybody who decides writes it.
final class OpinionToClear {
    private OpinionToClear() {}

    static void write(Visit visit) {
        Page page = visit.page();
        answer(page, "weighings-1-fact", "It is owed as declared.");
        answer(page, "weighings-1-reliability", "The lender's letter says the same as the person.");
        answer(page, "weighings-1-weight", "Little: it is paid each month and was told of unasked.");
        answer(page, "weighings-1-conclusion", "It does not stand against the person.");
        answer(page, "weighings-1-suspicion", "YES");
        answer(page, "weighings-1-suspicionBecause", "Debt can be used to lean on somebody.");
        answer(page, "weighings-1-refusal", "DO_NOT_REFUSE");
        answer(page, "weighings-1-refusalBecause", "The plan has been kept for two years.");
        page.locator("[name='risks-1-about']").first().check();
        answer(page, "risks-1-risk", "A lender might press the person for a favour.");
        answer(page, "risks-1-treatment", "ACCEPT");
        answer(page, "risks-1-because", "Those who need to know of the debt know of it.");
        answer(page, "model-ethics", "Honesty comes first, and the person was honest.");
        answer(page, "model-information", "The form, the checks and the finding.");
        answer(page, "model-threatAndRisk", "Pressure from a lender; nothing shows that there was any.");
        answer(page, "model-powersAndPolicy", "The Vetting Code and the force's own policy.");
        answer(page, "model-options", "To clear, to clear with conditions, not to clear.");
        answer(page, "model-actionAndReview", "Looked at again when the clearance is renewed.");
        answer(page, "opinion", "CLEAR");
        answer(page, "overall", "All told, the person can be trusted on the premises.");
        visit.press("Seal");
    }

    private static void answer(Page page, String name, String value) {
        Locator field = page.locator("[name='" + name + "']").first();
        switch ((String) field.evaluate("one => one.type")) {
            case "radio" ->
                page.locator("[name='" + name + "'][value='" + value + "']").check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
    }
}
