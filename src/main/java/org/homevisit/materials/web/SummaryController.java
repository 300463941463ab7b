package org.homevisit.materials.web;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.materials.EditSummary;
import org.homevisit.materials.ReadSummary;
import org.homevisit.materials.Summary;
import org.homevisit.materials.Versioned;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
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
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}/summary")
class SummaryController {

    private final ReadSummary readSummary;
    private final EditSummary editSummary;

    SummaryController(ReadSummary readSummary, EditSummary editSummary) {
        this.readSummary = readSummary;
        this.editSummary = editSummary;
    }

    @GetMapping
    ResponseEntity<Summary> read(@PathVariable String campaign, @PathVariable String college, Actor actor) {
        return answer(readSummary.of(new CollegeKey(campaign, college), actor));
    }

    @PutMapping
    ResponseEntity<Summary> save(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestBody Summary summary,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(editSummary.save(new CollegeKey(campaign, college), summary, ifMatch, actor));
    }

    private static ResponseEntity<Summary> answer(Versioned<Summary> summary) {
        return ResponseEntity.ok().eTag(Etag.of(summary.version())).body(summary.content());
    }
}
