package org.homevisit.visit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homevisit.document.WordWriter;
import org.homevisit.organisation.Actor;
import org.homevisit.visit.ReportForm;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportFileController {

    private final ReportForm form;
    private final WordWriter words;

    ReportFileController(ReportForm form, WordWriter words) {
        this.form = form;
        this.words = words;
    }

    @GetMapping("/api/visits/{id}/report.docx")
    void report(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var page = form.page(id, actor);
        response.setContentType(WordWriter.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(page.title() + ".docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        words.write(page, response.getOutputStream());
    }
}
