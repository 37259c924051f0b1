package plumbline.web;

import org.jspecify.annotations.Nullable;

/// A link in a row of links: breadcrumbs, actions, sub-navigation.
///
/// @param text what the person reads
/// @param href where it leads, or null for the page one is on
/// @param hidden words only screen readers say, which tell links of equal text apart; or null
public record Link(
        String text, @Nullable String href, @Nullable String hidden) {
    public static Link to(String text, String href) {
        return new Link(text, href, null);
    }

    /// A link whose text is the same in many rows, such as "Change", told apart by hidden words.
    public static Link to(String text, String href, String hidden) {
        return new Link(text, href, hidden);
    }

    /// The page one is on.
    public static Link here(String text) {
        return new Link(text, null, null);
    }
}
