package plumbline.web;

import org.jspecify.annotations.Nullable;

/// What an error page says. Nothing of what was asked for, and nothing personal.
///
/// @param incident number under which the fault was logged, or null where nothing failed
public record ErrorPage(
        String title, String advice, @Nullable String incident) {
    static final ErrorPage NOT_FOUND = new ErrorPage(
            "Page not found",
            "There is no such page, or you may not see it. Check the address, or go back to the start.",
            null);
    static final ErrorPage NOT_ALLOWED = new ErrorPage(
            "You may not do this",
            "Your role does not allow this action. If your duties have changed, ask your administrator for the role you need.",
            null);
    static final ErrorPage NOT_UNDERSTOOD = new ErrorPage(
            "This request could not be used",
            "The page you sent may be out of date or incomplete. Go back, reload the page and try again. Nothing was saved.",
            null);

    static ErrorPage failed(String incident) {
        return new ErrorPage(
                "Something went wrong",
                "The fault was recorded. Nothing of this step was saved: go back and try again. If it happens twice, give your administrator the incident number.",
                incident);
    }
}
