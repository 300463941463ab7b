package org.homevisit.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class SignInTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aBrowserIsLedToTheSignInPage() {
        var browser = Caller.at(port).with("Accept", "text/html");

        assertThat(browser.get("/").header("Location")).isEqualTo("/login");
        assertThat(browser.get("/camunda/app/tasklist/default/").header("Location"))
                .isEqualTo("/login");
        assertThat(browser.get("/login").body()).contains("把家访做实").contains("name=\"username\"");
        assertThat(browser.get("/css/sign-in.css").status()).isEqualTo(200);
        assertThat(Caller.at(port).get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void aProgramIsToldToSignIn() {
        for (var path : new String[] {
            "/api/campaigns", "/engine-rest/task", "/engine-rest/engine", "/camunda/api/engine/engine/default/task"
        }) {
            var answer = Caller.at(port).get(path);

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().get("detail").textValue()).contains("登录");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
        assertThat(Caller.at(port).post("/api/campaigns", "{}").status()).isEqualTo(401);
    }

    @Test
    void basicOpensNoSession() {
        var answer = Caller.basic(port, "centre", "demo").get("/engine-rest/task/count");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(Caller.basic(port, "centre", "wrong")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(401);
        assertThat(Caller.basic(port, "nobody", "demo")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void oneSignInServesPagesTasklistAndTheApi() {
        var browser = Caller.at(port);
        var signedIn = browser.signIn("cs-leader", "demo");
        assertThat(signedIn.status()).isEqualTo(302);

        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/engine/engine/default/task?maxResults=10")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default")
                        .json()
                        .get("userId")
                        .textValue())
                .isEqualTo("cs-leader");
        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(browser.get("/camunda/app/admin/default/").status()).isEqualTo(403);
    }

    @Test
    void writesOfASessionNeedItsToken() {
        var browser = Caller.at(port);
        browser.signIn("cs-leader", "demo");

        for (var path : new String[] {
            "/engine-rest/task/none/complete", "/camunda/api/engine/engine/default/task/none/submit-form"
        }) {
            var refused = browser.post(path, "{}");
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.json().get("message").textValue()).contains("令牌");
        }
        browser.with("X-XSRF-TOKEN", "made-up");
        assertThat(browser.post("/engine-rest/task/none/complete", "{}").status())
                .isEqualTo(403);
        var token = Caller.at(port);
        token.signIn("cs-leader", "demo");
        token.withToken();
        assertThat(token.post("/engine-rest/task/none/complete", "{}").status()).isEqualTo(404);
        assertThat(token.post("/camunda/api/engine/engine/default/task/none/submit-form", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(token.post("/camunda/api/admin/auth/user/default/logout", "").status())
                .isEqualTo(204);
        assertThat(token.get("/engine-rest/task/count").status()).isEqualTo(401);
        // the applications ask Basic callers too
        assertThat(Caller.basic(port, "cs-leader", "demo")
                        .post("/camunda/api/engine/engine/default/task/none/submit-form", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tenWrongPasswordsLock() {
        var wrong = Caller.at(port).signIn("art-leader", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body()).contains("账号或密码不对，再错 9 次将锁定 10 分钟").contains("art-leader");
        for (var count = 0; count < 8; count++) {
            Caller.basic(port, "art-leader", "wrong").get("/api/campaigns");
        }
        assertThat(Caller.basic(port, "art-leader", "wrong")
                        .get("/api/campaigns")
                        .json()
                        .get("detail")
                        .textValue())
                .contains("已锁定");

        assertThat(Caller.basic(port, "art-leader", "demo")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(401);
        assertThat(Caller.at(port).signIn("art-leader", "demo").body()).contains("已锁定");

        jdbc.sql(
                        "update sign_in_failure set locked_until = timestamp '2020-01-01 00:00:00' where account = 'art-leader'")
                .update();
        assertThat(Caller.basic(port, "art-leader", "demo")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        var browser = Caller.at(port);
        browser.signIn("me-visitor-8", "demo");
        var program = Caller.basic(port, "me-visitor-8", "demo");
        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(200);
        assertThat(program.get("/engine-rest/task/count").status()).isEqualTo(200);

        jdbc.sql("update account set active = false where account = 'me-visitor-8'")
                .update();

        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(program.get("/engine-rest/task/count").status()).isEqualTo(401);
    }

    @Test
    void strangePathsAreBadRequests() {
        var centre = Caller.basic(port, "centre", "demo");
        for (var path : new String[] {
            "/api//campaigns",
            "/api/campaigns;x=1",
            "//api/campaigns",
            "/engine-rest//task",
            "/camunda//api/engine",
            "/camunda/app;x/tasklist/default/",
            "/api/%2e%2e/x"
        }) {
            var answer = centre.get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("message").textValue()).as(path).isNotBlank();
        }
    }
}
