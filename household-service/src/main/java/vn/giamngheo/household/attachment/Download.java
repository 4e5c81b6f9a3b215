package vn.giamngheo.household.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file on its way to a caller: to be saved, never to be shown as a page of ours. */
final class Download {

    private Download() {}

    /** Its length is told before, so that a caller knows when it got less. */
    static Response answer(AttachmentView attachment, StreamingOutput content) {
        var name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, attachment.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.ETAG, "\"" + attachment.sha256() + "\"")
                .build();
    }
}
