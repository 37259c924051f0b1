package plumbline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around a page whatever the page is.
///
/// @param organisation the force whose installation this is
/// @param demonstration whether everything shown is made up, which every page then says
/// @param visitor who is signed in, or null
/// @param navigation the entries this visitor may follow, in order
/// @param path of the request, without query
/// @param csrf the token that forms send back, or null where no protection is active
/// @param notice result of the act that led here, shown once, or null
public record Frame(
        String organisation,
        boolean demonstration,
        @Nullable Visitor visitor,
        List<NavigationEntry> navigation,
        String path,
        @Nullable Csrf csrf,
        @Nullable Notice notice,
        Assets assets) {

    /// The product's name.
    public String service() {
        return "Plumbline";
    }

    /// Name and value of the hidden field that proves a form is ours.
    public record Csrf(String parameter, String token) {}
}
