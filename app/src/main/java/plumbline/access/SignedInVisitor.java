package plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import plumbline.web.Visitor;
import plumbline.web.Visitors;

/// Tells the frame of a page who is signed in.
@Component
class SignedInVisitor implements Visitors {
    @Override
    public @Nullable Visitor visiting(HttpServletRequest request) {
        return Access.currentIfAny().map(SignedInVisitor::visitor).orElse(null);
    }

    private static Visitor visitor(SignedIn who) {
        var roles = who.roles().stream().sorted(Comparator.naturalOrder()).toList();
        var words = roles.stream().map(Role::label).collect(Collectors.joining(", "));
        return new Visitor(
                who.name(),
                words + ", " + who.organisation(),
                roles.stream().map(Role::name).collect(Collectors.toSet()));
    }
}
