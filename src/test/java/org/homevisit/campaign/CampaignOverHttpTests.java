package org.homevisit.campaign;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The centre's handling of a campaign over HTTP, from opening to its last college, with the engine beneath. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class CampaignOverHttpTests {

    private static final String BODY = """
            {"code":"%s","name":"2022年寒假家访","visitFrom":"2099-01-05","visitTo":"2099-02-15",
             "planDeadline":"2099-01-09T12:00:00+08:00","materialsDeadline":"2099-02-22T12:00:00+08:00",
             "paperDeadline":"2099-03-08T12:00:00+08:00","colleges":["CS","ME"]}""";

    @Autowired
    MockMvc api;

    @Test
    void aCampaignRunsThroughTheCentresHands() throws Exception {
        api.perform(as("centre", post("/api/campaigns"), BODY.formatted("2099-winter")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.colleges[0].headCount").value(800))
                .andExpect(jsonPath("$.notice").value(containsString("2022年寒假家访")));
        api.perform(as("centre", post("/api/campaigns"), BODY.formatted("2099-winter")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("code"));
        api.perform(as("cs-coordinator", post("/api/campaigns"), BODY.formatted("2099-spring")))
                .andExpect(status().isForbidden());
        api.perform(as("cs-coordinator", get("/api/campaigns/2099-winter")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.colleges", hasSize(1)));
        api.perform(as("art-coordinator", get("/api/campaigns/2099-winter"))).andExpect(status().isNotFound());
        api.perform(as("centre", post("/api/campaigns/2099-winter/colleges/ART")))
                .andExpect(status().isCreated());
        api.perform(as("centre", get("/api/notices?about=2099-winter")))
                .andExpect(jsonPath("$.content[*].to", hasItem("cs-coordinator")))
                .andExpect(jsonPath("$.totalElements", greaterThan(2)));
        api.perform(as("cs-coordinator", get("/api/notices"))).andExpect(status().isForbidden());

        api.perform(as(
                        "centre",
                        put("/api/campaigns/2099-winter/deadlines?college=CS"),
                        "{\"planDeadline\":\"2020-01-09T12:00:00+08:00\",\"reason\":\"大雪\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.colleges[?(@.college == 'CS')].planLate", hasItem(true)));
        api.perform(as("centre", post("/api/campaigns/2099-winter/colleges/CS/urge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reminded").value(greaterThan(0)));
        api.perform(as("cs-coordinator", get("/api/campaigns/2099-winter/colleges/CS/trail")))
                .andExpect(jsonPath("$.content[*].task", hasItem("deadlines")))
                .andExpect(jsonPath("$.content[*].task", hasItem("urge")));

        for (var college : new String[] {"CS", "ME", "ART"}) {
            api.perform(as(
                            "centre",
                            post("/api/campaigns/2099-winter/colleges/" + college + "/withdraw"),
                            "{\"reason\":\"试运行结束\"}"))
                    .andExpect(status().isOk());
        }
        api.perform(as("centre", get("/api/campaigns/2099-winter")))
                .andExpect(jsonPath("$.state").value("SUMMARISING"));
    }

    @Test
    void aCampaignIsWithdrawnAsAWhole() throws Exception {
        api.perform(as("centre", post("/api/campaigns"), BODY.formatted("2099-summer")))
                .andExpect(status().isCreated());

        api.perform(as("centre", post("/api/campaigns/2099-summer/withdraw"), "{\"reason\":\"疫情\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }

    private static MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(httpBasic(account, "demo"));
    }

    private static MockHttpServletRequestBuilder as(
            String account, MockHttpServletRequestBuilder request, String body) {
        return as(account, request).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
