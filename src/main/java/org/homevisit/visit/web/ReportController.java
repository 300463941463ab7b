package org.homevisit.visit.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homevisit.document.WordWriter;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.homevisit.visit.ReadVisit;
import org.homevisit.visit.Report;
import org.homevisit.visit.ReportDocument;
import org.homevisit.visit.SaveReport;
import org.homevisit.visit.VisitReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    private static final String REPORT = "/api/visits/{id}/report";

    private final ReadVisit readVisit;
    private final SaveReport saveReport;
    private final ReportDocument document;

    ReportController(ReadVisit readVisit, SaveReport saveReport, ReportDocument document) {
        this.readVisit = readVisit;
        this.saveReport = saveReport;
        this.document = document;
    }

    @GetMapping(REPORT)
    ResponseEntity<Report> read(@PathVariable UUID id, Actor actor) {
        return answer(readVisit.report(id, actor));
    }

    @PutMapping(REPORT)
    ResponseEntity<Report> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Report report,
            Actor actor) {
        return answer(saveReport.save(id, ifMatch, report, actor));
    }

    /** 附件3, whole for whoever may read the visit (design §2). */
    @GetMapping("/api/visits/{id}/report.docx")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Actor actor) {
        var saved = readVisit.whole(id, actor);
        var paper = new ByteArrayOutputStream();
        document.write(saved, paper);
        var name = ContentDisposition.attachment()
                .filename(saved.visit().number() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordWriter.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.toByteArray());
    }

    private static ResponseEntity<Report> answer(VisitReport saved) {
        return ResponseEntity.ok().eTag(Etag.of(saved.version())).body(saved.report());
    }
}
