package org.homevisit.visit.web;

import java.util.UUID;
import org.homevisit.evidence.EvidenceView;
import org.homevisit.evidence.ReceiveEvidence;
import org.homevisit.evidence.Upload;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.homevisit.visit.AddVisitEvidence;
import org.homevisit.visit.RemoveVisitEvidence;
import org.homevisit.visit.VisitEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/visits/{id}/evidence")
class VisitEvidenceController {

    private final VisitEvidence evidence;
    private final ReceiveEvidence receive;
    private final AddVisitEvidence addEvidence;
    private final RemoveVisitEvidence removeEvidence;

    VisitEvidenceController(
            VisitEvidence evidence,
            ReceiveEvidence receive,
            AddVisitEvidence addEvidence,
            RemoveVisitEvidence removeEvidence) {
        this.evidence = evidence;
        this.receive = receive;
        this.addEvidence = addEvidence;
        this.removeEvidence = removeEvidence;
    }

    @GetMapping
    Page<EvidenceView> all(@PathVariable UUID id, Actor actor) {
        return Page.whole(EvidenceView.of(evidence.all(id, actor)));
    }

    /** 201, or 200 with the file that holds the same bytes already. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<EvidenceView> add(@PathVariable UUID id, @RequestPart MultipartFile file, Actor actor) {
        evidence.requireWritable(id, actor);
        try (var received =
                receive.forReport(new Upload(String.valueOf(file.getOriginalFilename()), file::getInputStream))) {
            var added = addEvidence.add(id, received, actor);
            return ResponseEntity.status(added.existed() ? HttpStatus.OK : HttpStatus.CREATED)
                    .body(EvidenceView.of(added.file()));
        }
    }

    @GetMapping("/{fileId}")
    ResponseEntity<Resource> read(
            @PathVariable UUID id,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return evidence.content(id, fileId, size, actor).answer();
    }

    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        removeEvidence.remove(id, fileId, actor);
    }
}
