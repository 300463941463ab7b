package org.homevisit.plan;

import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.organisation.Student;

/** What one reader sees of a plan; <code>clear</code> says whether phone, address and contact are. */
public record PlanView(
        CollegeCampaign college,
        Plan plan,
        List<PlanCheck> checks,
        Map<String, Student> students,
        List<Objection> objections,
        int minimum,
        boolean clear) {}
