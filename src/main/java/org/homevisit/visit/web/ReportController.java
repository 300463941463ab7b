package org.homevisit.visit.web;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.homevisit.visit.ReadVisit;
import org.homevisit.visit.Report;
import org.homevisit.visit.SaveReport;
import org.homevisit.visit.VisitReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/visits/{id}/report")
class ReportController {

    private final ReadVisit readVisit;
    private final SaveReport saveReport;

    ReportController(ReadVisit readVisit, SaveReport saveReport) {
        this.readVisit = readVisit;
        this.saveReport = saveReport;
    }

    @GetMapping
    ResponseEntity<Report> read(@PathVariable UUID id, Actor actor) {
        return answer(readVisit.report(id, actor));
    }

    @PutMapping
    ResponseEntity<Report> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Report report,
            Actor actor) {
        return answer(saveReport.save(id, ifMatch, report, actor));
    }

    private static ResponseEntity<Report> answer(VisitReport saved) {
        return ResponseEntity.ok().eTag(Etag.of(saved.version())).body(saved.report());
    }
}
