package org.homevisit.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.PdfWriter;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.organisation.Actor;
import org.homevisit.plan.ImportPlan;
import org.homevisit.plan.PlanForm;
import org.homevisit.plan.PlanTemplate;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 附件1 as a file: to fill in, to upload, to download. */
@RestController
class PlanFilesController {

    private static final String COLLEGE = "/api/campaigns/{campaign}/colleges/{college}";

    private final ImportPlan importPlan;
    private final PlanTemplate template;
    private final PlanForm form;
    private final WorkbookWriter workbooks;
    private final PdfWriter pdfs;

    PlanFilesController(
            ImportPlan importPlan, PlanTemplate template, PlanForm form, WorkbookWriter workbooks, PdfWriter pdfs) {
        this.importPlan = importPlan;
        this.template = template;
        this.form = form;
        this.workbooks = workbooks;
        this.pdfs = pdfs;
    }

    @PostMapping(path = COLLEGE + "/plan/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PlanJson> upload(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file,
            Actor actor,
            Locale locale)
            throws IOException {
        try (var upload = file.getInputStream()) {
            return PlanController.answer(
                    importPlan.importSheet(new CollegeKey(campaign, college), upload, ifMatch, actor, locale));
        }
    }

    @GetMapping("/api/plans/template")
    ResponseEntity<byte[]> template(Actor actor) {
        var sheet = template.sheet();
        return file(sheet.name() + ".xlsx", WorkbookWriter.MEDIA_TYPE, out -> workbooks.write(sheet, out));
    }

    @GetMapping(COLLEGE + "/plan.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String campaign, @PathVariable String college, Actor actor) {
        var plan = form.of(readable(campaign, college, actor));
        return file(
                plan.sheets().get(0).title() + ".xlsx", WorkbookWriter.MEDIA_TYPE, out -> workbooks.write(plan, out));
    }

    @GetMapping(COLLEGE + "/plan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String campaign, @PathVariable String college, Actor actor) {
        var plan = form.of(readable(campaign, college, actor));
        return file(plan.sheets().get(0).title() + ".pdf", PdfWriter.MEDIA_TYPE, out -> pdfs.write(plan, out));
    }

    /** The official form is whole, so it is for those who read the college (design §2). */
    private static CollegeKey readable(String campaign, String college, Actor actor) {
        if (!actor.reads(college)) {
            throw Refusal.notFound();
        }
        return new CollegeKey(campaign, college);
    }

    private static ResponseEntity<byte[]> file(String name, String type, Consumer<OutputStream> content) {
        var bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }
}
