package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Draws the frame of each request.
@Component
class Frames {
    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<NavigationEntry> entries;
    private final String organisation;
    private final boolean demonstration;
    private final Assets assets = new Assets();

    Frames(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<NavigationEntry> entries,
            @Value("${plumbline.organisation:Professional standards}") String organisation,
            @Value("${plumbline.demonstration:false}") boolean demonstration) {
        this.visitors = visitors;
        this.entries = entries;
        this.organisation = organisation;
        this.demonstration = demonstration;
    }

    Frame around(HttpServletRequest request) {
        Visitors known = visitors.getIfAvailable();
        Visitor visitor = known == null ? null : known.visiting(request);
        return new Frame(
                organisation,
                demonstration,
                visitor,
                visitor == null ? List.of() : navigation(visitor),
                request.getRequestURI().substring(request.getContextPath().length()),
                csrf(request),
                notice(request),
                assets);
    }

    private List<NavigationEntry> navigation(Visitor visitor) {
        return entries.stream()
                .filter(entry -> entry.shownTo(visitor))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left != null && left.get(Notice.KEY) instanceof Notice notice ? notice : null;
    }
}
