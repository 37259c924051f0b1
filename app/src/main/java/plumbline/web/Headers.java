package plumbline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Headers of every answer: nothing runs, frames, loads or leaks that is not ours, and no page is kept by a browser.
///
/// No page holds a script or style of its own, so the policy needs neither nonces nor exceptions.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Headers extends OncePerRequestFilter {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", permissions(),
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-Permitted-Cross-Domain-Policies", "none",
            "X-Robots-Tag", "noindex, nofollow");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (!request.getRequestURI().startsWith(request.getContextPath() + Assets.PATH)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String permissions() {
        String none = "=()";
        return String.join(
                ", ",
                "accelerometer" + none,
                "camera" + none,
                "clipboard-read" + none,
                "display-capture" + none,
                "geolocation" + none,
                "gyroscope" + none,
                "hid" + none,
                "magnetometer" + none,
                "microphone" + none,
                "midi" + none,
                "payment" + none,
                "serial" + none,
                "usb" + none,
                "publickey-credentials-get=(self)");
    }
}
