package org.homevisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.homevisit.security.Caller;
import org.homevisit.security.Caller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class BadRequestTests {

    @LocalServerPort
    private int port;

    private Caller centre;

    @BeforeEach
    void signIn() {
        centre = Caller.basic(port, "centre", "demo");
    }

    @Test
    void everyStatusIsAProblemInChinese() {
        refused(centre.get("/api/nothing"), 404);
        assertThat(refused(centre.call("DELETE", "/api/campaigns", null), 405).header("Allow"))
                .contains("POST");
        refused(centre.with("Accept", "*/*").form("/api/campaigns", "code", "x"), 415);
        refused(Caller.at(port).get("/api/campaigns"), 401);
        refused(centre.post("/api/campaigns", "{\"code\":"), 400);
        refused(centre.post("/api/campaigns", ""), 400);
        refused(centre.post("/api/campaigns", "[]"), 400);
        refused(centre.get("/api/campaigns/2099-none"), 404);
    }

    @Test
    void oneAnswerNamesEveryWrongField() {
        var answer = refused(centre.post("/api/campaigns", """
                        {"code":7,"visitFrom":"2030-02-30","planDeadline":"2030-01-01T12:00:00","minCoverage":"0.01","photoMinima":{"FAX":1},
                         "mediaRequired":"yes","colleges":["CS",null,5],"states":"x"}"""), 400);

        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "code",
                        "visitFrom",
                        "planDeadline",
                        "minCoverage",
                        "photoMinima.FAX",
                        "mediaRequired",
                        "colleges[1]",
                        "colleges[2]",
                        "states");
        assertThat(answer.json().get("errors").findValuesAsText("value")).contains("2030-02-30", "0.01", "yes");
    }

    @Test
    void englishForWhoAsksForIt() {
        assertThat(centre.with("Accept-Language", "en-US,en;q=0.8")
                        .get("/api/nothing")
                        .json()
                        .get("title")
                        .textValue())
                .isEqualTo("Not found");
    }

    @Test
    void threeGigabytesAreRefusedFromTheirHeader() throws IOException {
        assertThat(declares("/api/visits/x/evidence", "multipart/form-data; boundary=b", 3_000_000_000L))
                .startsWith("HTTP/1.1 413");
        assertThat(declares("/api/roster/students", "multipart/form-data; boundary=b", 60_000_000L))
                .startsWith("HTTP/1.1 413");
        assertThat(declares("/api/campaigns", "application/json", 2_100_000L)).startsWith("HTTP/1.1 413");
    }

    @Test
    void aRefusedBodyIsReadAwaySoThatTheAnswerArrives() {
        refused(centre.post("/api/campaigns", "\"" + "x".repeat(20_000_000) + "\""), 413);
    }

    /** Sends the head alone and tells how the answer begins. */
    private String declares(String path, String type, long length) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static Answer refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.json().get("message")).isEqualTo(answer.json().get("detail"));
        assertThat(answer.json().get("detail").textValue()).matches(".*\\p{IsHan}.*");
        return answer;
    }
}
