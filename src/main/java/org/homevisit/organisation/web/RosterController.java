package org.homevisit.organisation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homevisit.document.SheetTemplate;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.ImportResult;
import org.homevisit.organisation.ImportStaff;
import org.homevisit.organisation.ImportStudents;
import org.homevisit.organisation.RosterTemplates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The roster as sheets, in and out. */
@RestController
@RequestMapping("/api/roster")
class RosterController {

    private final ImportStudents importStudents;
    private final ImportStaff importStaff;
    private final RosterTemplates templates;
    private final WorkbookWriter workbooks;

    RosterController(
            ImportStudents importStudents,
            ImportStaff importStaff,
            RosterTemplates templates,
            WorkbookWriter workbooks) {
        this.importStudents = importStudents;
        this.importStaff = importStaff;
        this.templates = templates;
        this.workbooks = workbooks;
    }

    @PostMapping("/students")
    ImportResult students(
            @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean partial, Actor actor)
            throws IOException {
        try (var upload = file.getInputStream()) {
            return importStudents.importFrom(upload, partial, actor);
        }
    }

    @PostMapping("/staff")
    ImportResult staff(
            @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean partial, Actor actor)
            throws IOException {
        try (var upload = file.getInputStream()) {
            return importStaff.importFrom(upload, partial, actor);
        }
    }

    @GetMapping("/students/template")
    ResponseEntity<byte[]> studentsTemplate(Actor actor) {
        return download(templates.students(actor));
    }

    @GetMapping("/staff/template")
    ResponseEntity<byte[]> staffTemplate(Actor actor) {
        return download(templates.staff(actor));
    }

    private ResponseEntity<byte[]> download(SheetTemplate template) {
        var bytes = new ByteArrayOutputStream();
        workbooks.write(template, bytes);
        var disposition = ContentDisposition.attachment()
                .filename(template.name() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WorkbookWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes.toByteArray());
    }
}
