package org.homevisit.materials.web;

import java.time.LocalDate;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.materials.PaperItem;
import org.homevisit.materials.PaperReceipt;
import org.homevisit.materials.ReadPapers;
import org.homevisit.materials.RecordPaper;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}/papers")
class PaperController {

    private final RecordPaper recordPaper;
    private final ReadPapers readPapers;

    PaperController(RecordPaper recordPaper, ReadPapers readPapers) {
        this.recordPaper = recordPaper;
        this.readPapers = readPapers;
    }

    @GetMapping
    Page<PaperReceipt> list(@PathVariable String campaign, @PathVariable String college, Actor actor) {
        return Page.whole(readPapers.of(new CollegeKey(campaign, college), actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PaperReceipt record(
            @PathVariable String campaign, @PathVariable String college, @RequestBody Receipt receipt, Actor actor) {
        return recordPaper.record(
                new CollegeKey(campaign, college), receipt.item(), receipt.receivedOn(), receipt.note(), actor);
    }

    record Receipt(
            @Nullable PaperItem item,
            @Nullable LocalDate receivedOn,
            @Nullable String note) {}
}
