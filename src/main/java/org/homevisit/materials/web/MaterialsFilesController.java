package org.homevisit.materials.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.materials.Edition;
import org.homevisit.materials.PackMaterials;
import org.homevisit.materials.Statistics;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 附件2 and the package of a college, written while they are sent. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}")
class MaterialsFilesController {

    private final Statistics statistics;
    private final PackMaterials packMaterials;
    private final WorkbookWriter workbooks;

    MaterialsFilesController(Statistics statistics, PackMaterials packMaterials, WorkbookWriter workbooks) {
        this.statistics = statistics;
        this.packMaterials = packMaterials;
        this.workbooks = workbooks;
    }

    @GetMapping("/statistics.xlsx")
    void statistics(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestParam(defaultValue = "completed") String edition,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var form = statistics.form(new CollegeKey(campaign, college), edition(edition), actor);
        head(response, WorkbookWriter.MEDIA_TYPE, form.sheets().get(0).title() + ".xlsx");
        workbooks.write(form, response.getOutputStream());
    }

    @GetMapping("/package.zip")
    void pack(@PathVariable String campaign, @PathVariable String college, Actor actor, HttpServletResponse response)
            throws IOException {
        var contents = packMaterials.pack(new CollegeKey(campaign, college), actor);
        head(response, "application/zip", contents.name());
        contents.writeTo(response.getOutputStream());
    }

    private static Edition edition(String name) {
        return switch (name) {
            case "planned" -> Edition.PLANNED;
            case "completed" -> Edition.COMPLETED;
            default -> throw Refusal.unreadable(java.util.List.of(Fault.of("edition", name, "materials.edition")));
        };
    }

    private static void head(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
