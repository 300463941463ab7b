package org.homevisit.materials;

import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.PapersReceived;
import org.springframework.stereotype.Component;

/** Tells the reviewer of a plan what has come on paper with it. */
@Component
class ReceivedPapers implements PapersReceived {

    private final Papers papers;

    ReceivedPapers(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<Paper> of(CollegeKey key) {
        return papers.of(key).stream()
                .map(receipt -> new Paper(receipt.item().label(), receipt.receivedOn(), receipt.note()))
                .toList();
    }
}
