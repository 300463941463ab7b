package org.homevisit.materials.web;

import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.evidence.EvidenceView;
import org.homevisit.evidence.Upload;
import org.homevisit.materials.SummaryFiles;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}/summary/evidence")
class SummaryFileController {

    private final SummaryFiles files;

    SummaryFileController(SummaryFiles files) {
        this.files = files;
    }

    @GetMapping
    Page<EvidenceView> list(@PathVariable String campaign, @PathVariable String college, Actor actor) {
        return Page.whole(EvidenceView.of(files.of(new CollegeKey(campaign, college), actor)));
    }

    @PostMapping
    ResponseEntity<EvidenceView> add(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestParam("file") MultipartFile file,
            Actor actor) {
        var upload = new Upload(String.valueOf(file.getOriginalFilename()), file::getInputStream);
        var added = files.add(new CollegeKey(campaign, college), upload, actor);
        return ResponseEntity.status(added.existed() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(EvidenceView.of(added.file()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> content(
            @PathVariable String campaign,
            @PathVariable String college,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return files.content(new CollegeKey(campaign, college), id, size, actor).answer();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String campaign, @PathVariable String college, @PathVariable UUID id, Actor actor) {
        files.remove(new CollegeKey(campaign, college), id, actor);
    }
}
