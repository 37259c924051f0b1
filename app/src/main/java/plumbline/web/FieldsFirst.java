package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request with the fields of its form among its parameters, after those of its address.
final class FieldsFirst extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    FieldsFirst(HttpServletRequest request, Map<String, List<String>> fields) {
        super(request);
        var all = new LinkedHashMap<>(request.getParameterMap());
        fields.forEach((name, values) -> all.putIfAbsent(name, values.toArray(String[]::new)));
        this.parameters = Collections.unmodifiableMap(all);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
