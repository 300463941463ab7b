package org.homevisit.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to a browser: named in Chinese, never guessed at, never run, resumable. */
public record FileContent(String name, String mediaType, String tag, Resource resource) {

    static FileContent whole(EvidenceFile file, Resource resource) {
        return new FileContent(file.name(), file.mediaType(), file.sha256(), resource);
    }

    static FileContent scaled(EvidenceFile file, int size, Resource resource) {
        var stem = file.name().replaceFirst("\\.[^.]{1,5}$", "");
        return new FileContent(stem + "-" + size + ".jpg", "image/jpeg", file.sha256() + "-" + size, resource);
    }

    /** Range and If-None-Match are answered by Spring, from the resource and the tag. */
    public ResponseEntity<Resource> answer() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(mediaType));
        headers.setContentDisposition(disposition());
        headers.setETag("\"" + tag + "\"");
        headers.setCacheControl("private, no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok().headers(headers).body(resource);
    }

    private ContentDisposition disposition() {
        var shown = mediaType.matches("(image|video|audio)/.*|application/pdf");
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
    }
}
