package plumbline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads a form with a file only as far as the file: the fields before it become parameters, so that the token among
/// them is checked before anything else is read; the file waits on the line for its handler as a [FormFile].
///
/// The server's own reading of such forms, switched off in `application.yaml`, writes the whole body to a temporary
/// directory in the clear, and does so before it is known who sends it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FileForms extends OncePerRequestFilter {
    private static final int FIELDS = 20;
    private static final int FIELD_BYTES = 8 * 1024;
    private static final int PART_HEADER_BYTES = 4 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, List<String>> fields;
        try {
            fields = fields(request);
        } catch (FileUploadException notAForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(new FieldsFirst(request, fields), response);
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) throws IOException {
        var reader = new FileUpload();
        reader.setHeaderEncoding("UTF-8");
        reader.setPartHeaderSizeMax(PART_HEADER_BYTES);
        var parts = reader.getItemIterator(new ServletRequestContext(request));
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; parts.hasNext(); i++) {
            var part = parts.next();
            if (!part.isFormField()) {
                if (!part.getName().isEmpty()) {
                    new FormFile(part.getName(), new SentBytes(part.openStream())).leave(request);
                }
                return fields;
            }
            if (i == FIELDS) {
                throw new FileUploadException("More than " + FIELDS + " fields before the file");
            }
            fields.computeIfAbsent(part.getFieldName(), _ -> new ArrayList<>()).add(text(part.openStream()));
        }
        return fields;
    }

    private static String text(InputStream part) throws IOException {
        var bytes = part.readNBytes(FIELD_BYTES + 1);
        if (bytes.length > FIELD_BYTES) {
            throw new FileUploadException("A field of more than " + FIELD_BYTES + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
