package org.homevisit.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.security.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Looks at Tasklist in a browser as a coordinator sees it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class TasklistTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target/screens");

    @LocalServerPort
    private int port;

    @Test
    void aCoordinatorFindsTheTaskAndNothingThatIsRefused() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
        openCampaign();
        var refused = new ArrayList<String>();
        try (var playwright = Playwright.create();
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")))) {
            var page = browser.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setLocale("zh-CN"));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    refused.add(response.status() + " " + response.request().method() + " " + response.url());
                }
            });
            page.navigate("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/");
            screenshot(page, "sign-in");
            page.fill("[name=username]", "cs-coordinator");
            page.fill("[name=password]", "demo");
            page.click(".go");
            page.waitForSelector("text=我的待办");
            page.click("text=我的待办");
            page.click(".tasks-list .task >> nth=0");
            page.waitForSelector(".task-card h2.task");
            page.waitForTimeout(3000);
            screenshot(page, "tasklist");

            assertThat(page.isVisible(".ce-eol-banner")).isFalse();
            assertThat(page.locator("text=History").count()).isZero();
            assertThat(page.locator("text=Create task").count()).isZero();
            assertThat(page.locator("text=Start process").count()).isZero();
            page.click("button.claim");
            page.waitForTimeout(2000);
            screenshot(page, "tasklist-claimed");
            page.click(".form-actions .btn-primary");
            page.waitForTimeout(2000);
            screenshot(page, "tasklist-refused");
            assertThat(page.textContent("body")).contains("处需要修改");
        }
        assertThat(refused).allMatch(each -> each.contains("submit-form"));
    }

    private void openCampaign() {
        var answer = Caller.basic(port, "centre", "demo").post("/api/campaigns", """
                {"code":"2030-winter","name":"2030年寒假家访","theme":"家校对接","visitFrom":"2030-01-20","visitTo":"2030-02-20",
                 "planDeadline":"2030-01-10T12:00:00+08:00","materialsDeadline":"2030-02-27T12:00:00+08:00","paperDeadline":"2030-03-13T12:00:00+08:00",
                 "colleges":["CS"],"notice":"通知"}""");
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("door-" + name + ".png")));
    }
}
