package org.homevisit.revisit.web;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.revisit.ReadRevisits;
import org.homevisit.revisit.Revisit;
import org.homevisit.revisit.RevisitDetails;
import org.homevisit.revisit.RevisitReport;
import org.homevisit.revisit.SaveRevisitReport;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/revisits")
class RevisitController {

    private final ReadRevisits readRevisits;
    private final SaveRevisitReport saveReport;

    RevisitController(ReadRevisits readRevisits, SaveRevisitReport saveReport) {
        this.readRevisits = readRevisits;
        this.saveReport = saveReport;
    }

    @GetMapping
    Page<RevisitDetails> all(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return readRevisits.all(PageRequest.of(page, size), actor);
    }

    @GetMapping("/{id}/report")
    ResponseEntity<RevisitReport> report(@PathVariable UUID id, Actor actor) {
        return answer(readRevisits.one(id, actor));
    }

    @PutMapping("/{id}/report")
    ResponseEntity<RevisitReport> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RevisitReport report,
            Actor actor) {
        return answer(saveReport.save(id, ifMatch, report, actor));
    }

    private static ResponseEntity<RevisitReport> answer(Revisit revisit) {
        return ResponseEntity.ok().eTag(Etag.of(revisit.version())).body(revisit.report());
    }
}
