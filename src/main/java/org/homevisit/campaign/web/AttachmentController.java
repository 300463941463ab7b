package org.homevisit.campaign.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.homevisit.campaign.AttachFile;
import org.homevisit.campaign.ReadAttachment;
import org.homevisit.evidence.Upload;
import org.homevisit.organisation.Actor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of the notice over REST. */
@RestController
@RequestMapping("/api/campaigns/{code}/attachments")
class AttachmentController {

    private final AttachFile attach;
    private final ReadAttachment read;

    AttachmentController(AttachFile attach, ReadAttachment read) {
        this.attach = attach;
        this.read = read;
    }

    /** The same bytes again are the same file, answered 200 instead of 201. */
    @PostMapping
    ResponseEntity<AttachmentView> attach(@PathVariable String code, @RequestParam MultipartFile file, Actor actor) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var added = attach.attach(code, new Upload(name, file::getInputStream), actor);
        return ResponseEntity.status(added.existed() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(AttachmentView.of(added.file()));
    }

    /** Always a download: what others uploaded is never shown as a page of ours. */
    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String code, @PathVariable UUID id, Actor actor) {
        var attachment = read.read(code, id, actor);
        var disposition = ContentDisposition.attachment()
                .filename(attachment.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(attachment.file().mediaType()))
                .contentLength(attachment.file().size())
                .body(new InputStreamResource(attachment.content().get()));
    }
}
