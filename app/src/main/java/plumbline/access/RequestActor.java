package plumbline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import plumbline.audit.Acting;
import plumbline.web.Assets;

/// Binds who acts for the length of one request, read fresh from the facts, so that a closed account or a role taken
/// away works at once; and ends a session that has lived its ten hours however busy it was.
///
/// What everybody may have passes by: styles and scripts say nothing of anyone, and each page asks for several.
class RequestActor extends OncePerRequestFilter {
    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    private final Access access;
    private final InstantSource clock;

    RequestActor(Access access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof UUID accountId)) {
            chain.doFilter(request, response);
            return;
        }
        var who = access.find(accountId);
        if (who.isEmpty() || outlived(request)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
            return;
        }
        var signedIn = who.get();
        try {
            Access.<Void, Exception>as(
                    signedIn,
                    () -> Acting.as(new Acting(signedIn.userId(), signedIn.organisation(), purpose(request)), () -> {
                        chain.doFilter(request, response);
                        return null;
                    }));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private boolean outlived(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(LONGEST_SESSION)
                        .isBefore(clock.instant());
    }

    private static String purpose(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + Assets.PATH);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
