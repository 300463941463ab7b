package org.homevisit.plan;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the rows of a plan by those of an uploaded 附件1; its texts stay. */
@Service
public class ImportPlan {

    private final PlanSheetReader sheets;
    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final SavePlan savePlan;
    private final PlanWording wording;

    ImportPlan(PlanSheetReader sheets, CollegeCampaigns colleges, Plans plans, SavePlan savePlan, PlanWording wording) {
        this.sheets = sheets;
        this.colleges = colleges;
        this.plans = plans;
        this.savePlan = savePlan;
        this.wording = wording;
    }

    @Transactional
    public PlanView importSheet(CollegeKey key, InputStream upload, @Nullable String ifMatch, Actor by, Locale locale) {
        Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        var read = sheets.read(key, upload);
        if (!read.wrong().isEmpty()) {
            throw refusal(read.wrong(), locale);
        }
        // the texts that stay are those of this moment
        colleges.lock(key);
        var now = plans.get(key);
        var rows = read.form() ? FormRows.completed(read.rows(), now.rows()) : read.rows();
        var draft = new PlanDraft(now.scheme(), now.safetyPlan(), now.uncoveredReason(), rows);
        return savePlan.save(key, draft, ifMatch == null ? "*" : ifMatch, by, locale);
    }

    /** The errors of every refusal, and the rows as the import of a roster names them. */
    private Refusal refusal(List<SheetCell> wrong, Locale locale) {
        var faults = wrong.stream()
                .map(cell -> Fault.of(
                        "rows[" + cell.row() + "]." + cell.column(),
                        cell.value(),
                        "plan.import.cell",
                        cell.row(),
                        cell.column(),
                        cell.message()))
                .toList();
        var rejected = wrong.stream().map(cell -> rejected(cell, locale)).toList();
        return Refusal.rules(faults).with(Map.of("rejected", rejected));
    }

    private Map<String, Object> rejected(SheetCell cell, Locale locale) {
        var row = new LinkedHashMap<String, Object>();
        row.put("row", cell.row());
        row.put("column", cell.column());
        row.put("value", cell.value());
        row.put("message", wording.say(locale, cell.message()));
        return row;
    }
}
