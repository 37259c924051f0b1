package plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import plumbline.web.NotFound;

/// Lets a request reach a handler only where its [Allowed] or [Public] says so. Error pages are for everybody.
@Component
class Doorkeeper implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(Public.class)
                || method.getBean() instanceof ErrorController
                || method.getBeanType().getPackageName().startsWith("org.springframework.boot")) {
            return true;
        }
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null
                || Access.currentIfAny()
                        .filter(who -> allowed.everybody()
                                || Arrays.stream(allowed.value()).anyMatch(who::has))
                        .isEmpty()) {
            throw new NotFound();
        }
        return true;
    }
}
