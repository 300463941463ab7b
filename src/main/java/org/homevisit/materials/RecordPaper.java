package org.homevisit.materials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Ids;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a paper has arrived in the centre's room (notice 八(四): 办公楼207室). */
@Service
public class RecordPaper {

    private static final int NOTE = 200;

    private final CollegeCampaigns colleges;
    private final Papers papers;
    private final Clock clock;

    RecordPaper(CollegeCampaigns colleges, Papers papers, Clock clock) {
        this.colleges = colleges;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    public PaperReceipt record(
            CollegeKey key, @Nullable PaperItem item, @Nullable LocalDate receivedOn, @Nullable String note, Actor by) {
        MaterialsScope.require(by, key, Group.CENTRE);
        var college = colleges.get(key);
        if (!college.state().isOpen()) {
            throw MaterialsScope.elsewhere(college);
        }
        check(item, receivedOn, note);
        var receipt = new PaperReceipt(
                Ids.next(),
                item,
                receivedOn,
                note,
                by.account(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        papers.add(key, receipt);
        return receipt;
    }

    private void check(@Nullable PaperItem item, @Nullable LocalDate receivedOn, @Nullable String note) {
        List<Fault> faults = new ArrayList<>();
        if (item == null) {
            faults.add(Fault.at("item", "materials.paperItem"));
        }
        if (receivedOn == null) {
            faults.add(Fault.at("receivedOn", "materials.paperDate"));
        } else if (receivedOn.isAfter(LocalDate.now(clock))) {
            faults.add(Fault.of("receivedOn", receivedOn.toString(), "materials.paperInFuture"));
        }
        if (note != null && note.length() > NOTE) {
            faults.add(Fault.at("note", "materials.tooLong", NOTE));
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }
}
