package org.homevisit.journey;

import static java.util.Map.entry;

import java.util.Map;

/** Which actions may cost more than six statements beside the engine, how many, and why: so that none of them grows. */
final class StatementAllowances {

    private static final int USUAL = 6;

    private static final Map<String, Allowance> MORE = Map.ofEntries(
            entry("FillPlan", of(10, "the checks need plan, campaign, students of the rows and the college's cohorts")),
            entry("ConductVisit", of(8, "completeness needs the files given and the campaign's minima; a snapshot")),
            entry("Summarise", of(8, "completeness needs the summary, the snapshot the visits")),
            entry(
                    "CheckReport, accepted",
                    of(8, "the end of the process reads its visit, counts it down and asks whether it was the last")),
            entry("CheckReport, returned", of(7, "the notice names the student")),
            entry(
                    "CheckReport, accepted with a revisit",
                    of(13, "the same, and the revisit's row, its people, the one it may join, the report it follows")),
            entry(
                    "CheckReport, the last accepted",
                    of(11, "the same as accepted, and the college goes on: its state, its message, the next timers")),
            entry(
                    "ReviewPlan, starts 12 visits",
                    of(13, "rows of the plan read, visits and their people written in a batch each, however many")),
            entry("SignMaterials, returned", of(7, "visits that a call disputed are opened again by the return")),
            entry("SealMaterials, returned", of(7, "visits that a call disputed are opened again by the return")),
            entry("SealMaterials, fourth round", of(7, "whether the sample is drawn already")),
            entry(
                    "SealMaterials, draws the sample",
                    of(12, "visits and former samples read, sample and calls written in a batch each")),
            entry("ReviewMaterials", of(7, "all visits are confirmed; the paper's reminders come from the campaign")),
            entry("ReviewMaterials, returned", of(USUAL, "")),
            entry("VerifyVisit, disputed", of(10, "the visit is marked, and opened again where the college may")),
            entry(
                    "ReceivePaper, of the last college",
                    of(15, "papers read; the college ends, then the campaign, whose message is a command of its own")),
            entry("ConductRevisit, again", of(11, "the next revisit's row, people, and the one it may join")),
            entry(
                    "ReopenVisit",
                    of(8, "read before the lock to find the college and after it; the notice names the student")),
            entry("RequestPlanChange", of(9, "the rules need rows, campaign, other changes and the visit as it is")),
            entry("RequestPlanChange, add", of(10, "and the added student, his visitors, his place in other plans")),
            entry("RequestPlanChange, swap", of(11, "and the added student, his visitors, his place in other plans")),
            entry(
                    "ApprovePlanChange, date",
                    of(15, "change, row, plan and visit are written, the visit locked, its task found and moved")),
            entry("ApprovePlanChange, mode", of(13, "change, row, plan and visit are written, the visit locked")),
            entry(
                    "ApprovePlanChange, cancelled",
                    of(17, "change, row, plan, visit and its trail are written, and the college's count")),
            entry(
                    "ApprovePlanChange, added",
                    of(16, "change, row, plan, visit and its people are written, and the college's count")),
            entry("ApprovePlanChange, swapped", of(27, "one added and one cancelled")),
            entry(
                    "OpenCampaign, three colleges",
                    of(11, "colleges, head counts, and the campaign again for each college")),
            entry(
                    "MoveDeadlines of a college",
                    of(10, "holders are told; timers and tasks of the phase are looked up")),
            entry(
                    "MoveDeadlines of a campaign, two colleges",
                    of(19, "holders are told; timers and tasks of the phase are looked up, in each college")),
            entry(
                    "WithdrawCollege, planning",
                    of(12, "holders are told; changes and visits ended; the campaign may end")),
            entry("WithdrawCollege, 3 visits open", of(22, "the same, and each visit is read and told by itself")),
            entry("WithdrawCampaign, two colleges", of(22, "the same for each college")));

    private StatementAllowances() {}

    /** An action's own, or the one of its kind: what stands before the comma. */
    static int of(String action) {
        return MORE.getOrDefault(action, MORE.getOrDefault(action.split(",")[0], of(USUAL, "")))
                .statements();
    }

    private static Allowance of(int statements, String why) {
        return new Allowance(statements, why);
    }

    private record Allowance(int statements, String why) {}
}
