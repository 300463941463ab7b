package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One campaign of one college as its people decide it in Tasklist and watch it in Cockpit; rows and files come over REST. */
@Tag("browser")
class TasklistJourneyTests extends HttpJourney {

    private static final String CAMPAIGN = "tasklist-winter";
    private static final LocalDate TODAY = LocalDate.now();

    private Browser browser;
    private SampleSchool.College college;

    @Test
    void campaignIsDecidedInTasklist() {
        try (var chromium = Browser.at(school.address())) {
            browser = chromium;
            college = school.college(CAMPAIGN, "ME");
            theCentreOpensIt();
            thePlanIsDecided();
            aChangeIsDecided();
            theVisitsAreMade();
            theMaterialsAreDecided();
        }
    }

    private Desk desk(Person person) {
        return new Desk(browser, person);
    }

    private void theCentreOpensIt() {
        var page = browser.of("centre");
        page.locator(".task-filters").getByText("我的待办").waitFor();
        assertThat(page.locator(".task-filters").innerText()).contains("我的待办").contains("全部任务");
        assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
        page.click("a[ng-click='open()']:has(.glyphicon-list-alt)");
        var processes = page.locator(".modal-dialog .processes a");
        processes.first().waitFor();
        assertThat(processes.allInnerTexts()).containsExactly("家访活动");
        processes.first().click();
        page.waitForSelector(".modal-dialog .fjs-form");
        page.getByLabel("主题").waitFor();
        PlaywrightAssertions.assertThat(page.getByLabel("主题")).hasValue("家校对接·共促成长");
        date(page, "家访开始日期", 0);
        date(page, "家访结束日期", 42);
        deadline(page, "计划报送截止", 8);
        deadline(page, "材料报送截止", 49);
        deadline(page, "纸质材料截止", 63);
        writes(page, "最低覆盖率", "0.002");
        writes(page, "参加学院", "ME");
        var media = page.getByLabel("须有家访视频或音频");
        media.click();
        PlaywrightAssertions.assertThat(media).not().isChecked();
        writes(page, "活动名称", "寒假家访");
        writes(page, "活动代码", CAMPAIGN);
        PlaywrightAssertions.assertThat(page.getByLabel("活动代码")).hasValue(CAMPAIGN);
        PlaywrightAssertions.assertThat(page.getByLabel("家访开始日期")).not().hasValue("");
        page.setViewportSize(1400, 2000);
        screenshot(page, "open-campaign");
        page.setViewportSize(1400, 1000);
        var answer = page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.locator(".modal-footer .btn-primary").click(new ClickOptions().setTimeout(10_000)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(college.state()).isEqualTo("PLANNING");
    }

    private static void writes(Page page, String label, String text) {
        var field = page.getByLabel(label);
        field.fill(text);
        field.press("Tab");
        // the form takes a field over some 300 ms later, and forgets it if the next one comes before that
        page.waitForTimeout(600);
    }

    private static void date(Page page, String label, int days) {
        writes(page, label, TODAY.plusDays(days).format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
    }

    private static void deadline(Page page, String label, int days) {
        date(page, label + "日期", days);
        writes(page, label + "时间", "12:00");
    }

    private void thePlanIsDecided() {
        desk(college.coordinator())
                .opens("fill-plan", "UserTask_FillPlan", college.key())
                .shows("寒假家访", "机电工程学院")
                .isRefused(422, "处需要修改");
        college.savesFew(college.phoneRows(3));
        desk(college.coordinator())
                .opens("fill-plan", "UserTask_FillPlan", college.key())
                .completes();
        desk(college.leader())
                .opens("sign-plan", "UserTask_SignPlan", college.key())
                .sendsBack("第 2 行请写明走访目的");
        var rows = college.phoneRows(3);
        rows.get(1).put("purpose", "先以视频了解学生假期学习和家庭近况，再定走访安排");
        college.savesFew(rows);
        desk(college.coordinator())
                .opens("fill-plan", "UserTask_FillPlan", college.key())
                .shows("第 2 行请写明走访目的")
                .completes();
        desk(college.leader())
                .opens("sign-plan", "UserTask_SignPlan", college.key())
                .shows("第 2 行请写明走访目的", "先以视频了解学生假期学习和家庭近况")
                .approves();
        desk(college.sealKeeper())
                .opens("seal-plan", "UserTask_SealPlan", college.key())
                .approves();
        desk(college.centre())
                .opens("review-plan", "UserTask_ReviewPlan", college.key())
                .approves();
        assertThat(college.state()).isEqualTo("VISITING");
    }

    private void aChangeIsDecided() {
        var visit = college.visits().get(0);
        var change = college.coordinator()
                .post(
                        college.path() + "/plan/changes",
                        Map.of(
                                "kind",
                                "DATE",
                                "studentNumber",
                                visit.get("studentNumber").asText(),
                                "plannedDate",
                                TODAY.plusDays(3).toString(),
                                "reason",
                                "家长临时外出"))
                .expect(201)
                .json();
        var key = college.key() + "/change-" + change.path("number").asText();
        diagrams("Campaign", "CollegeCampaign", "HomeVisit", "PlanChange");
        desk(college.centre())
                .opens("approve-plan-change", "UserTask_ApprovePlanChange", key)
                .shows("家长临时外出")
                .approves();
    }

    private void theVisitsAreMade() {
        var visits = list(college.visits());
        var first = visits.get(0);
        var visitor = college.visitorOf(first);
        desk(visitor)
                .opens("conduct-visit", "UserTask_ConductVisit", college.visitKey(first))
                .isRefused(422, "处需要修改");
        college.writesReport(
                first,
                Map.of(
                        "nextRevisit",
                        Map.of("planned", true, "date", TODAY.plusDays(180).toString(), "mode", "PHONE")));
        desk(visitor)
                .opens("conduct-visit", "UserTask_ConductVisit", college.visitKey(first))
                .completes();
        desk(college.leader())
                .opens("check-report", "UserTask_CheckReport", college.visitKey(first))
                .sendsBack("分析请写得具体些");
        desk(visitor)
                .opens("conduct-visit", "UserTask_ConductVisit", college.visitKey(first))
                .shows("分析请写得具体些")
                .completes();
        desk(college.leader())
                .opens("check-report", "UserTask_CheckReport", college.visitKey(first))
                .approves();
        for (var visit : visits.subList(1, visits.size())) {
            college.makes(visit);
        }
        assertThat(college.state()).isEqualTo("SUMMARISING");
    }

    private void theMaterialsAreDecided() {
        college.savesSummary();
        desk(college.coordinator())
                .opens("summarise", "UserTask_Summarise", college.key())
                .shows("3 / 3")
                .completes();
        desk(college.leader())
                .opens("sign-materials", "UserTask_SignMaterials", college.key())
                .approves();
        desk(college.sealKeeper())
                .opens("seal-materials", "UserTask_SealMaterials", college.key())
                .approves();
        diagrams("VerificationCall", "Revisit");
        var call = college.centre()
                .get("/api/campaigns/" + CAMPAIGN + "/verification-calls")
                .expect(200)
                .json()
                .get("content")
                .get(0);
        desk(college.centre())
                .opens(
                        "verify-visit",
                        "UserTask_VerifyVisit",
                        college.key() + "/" + call.get("studentNumber").asText() + "/call-"
                                + call.get("number").asText())
                .choose("属实")
                .writes("通话对象", "父亲")
                .completes();
        desk(college.centre())
                .opens("review-materials", "UserTask_ReviewMaterials", college.key())
                .approves();
        assertThat(college.state()).isEqualTo("AWAITING_PAPER");
    }

    /** Each with its running instances, as the centre sees them. */
    private void diagrams(String... processes) {
        var page = browser.of("centre");
        page.setViewportSize(1400, 1000);
        for (var process : processes) {
            page.navigate(school.address() + "/camunda/app/cockpit/default/#/process-definition/" + definition(process)
                    + "/runtime");
            page.waitForSelector(".djs-container .djs-shape");
            page.waitForSelector(".instances-overlay .instance-count");
            screenshot(page, "diagram-" + process);
        }
    }

    private String definition(String process) {
        return runtimeService.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(instance -> instance.getProcessDefinitionId())
                .findFirst()
                .orElseThrow();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }
}
