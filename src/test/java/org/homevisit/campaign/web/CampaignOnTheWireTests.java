package org.homevisit.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.AddCollege;
import org.homevisit.campaign.AttachFile;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignOverview;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeFigures;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeStanding;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.CorrectCampaign;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.MoveDeadlines;
import org.homevisit.campaign.NewCampaign;
import org.homevisit.campaign.OpenCampaign;
import org.homevisit.campaign.PhotoMinima;
import org.homevisit.campaign.ReadAttachment;
import org.homevisit.campaign.ReadCampaigns;
import org.homevisit.campaign.ReadTrail;
import org.homevisit.campaign.UrgeCollege;
import org.homevisit.campaign.WithdrawCampaign;
import org.homevisit.campaign.WithdrawCollege;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.evidence.Owner;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class CampaignOnTheWireTests {

    private static final Actor CENTRE = new Actor("centre", "中心老师", Set.of(Group.CENTRE), null);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-01-09T12:00:00+08:00");
    private static final Campaign WINTER = new Campaign(
            "2022-winter",
            "2022年寒假家访",
            "家校对接·共促成长",
            LocalDate.of(2022, 1, 5),
            LocalDate.of(2022, 2, 15),
            new Deadlines(NOON, NOON.plusDays(40), NOON.plusDays(60)),
            new BigDecimal("0.01"),
            new PhotoMinima(4, 2, 0),
            true,
            List.of("P3D"),
            "各学院：",
            CampaignState.RUNNING,
            "centre",
            NOON,
            3);
    private static final CollegeCampaign CS = new CollegeCampaign(
            new CollegeKey("2022-winter", "CS"),
            "信息工程学院",
            CollegeState.VISITING,
            2,
            800,
            WINTER.deadlines(),
            5,
            NOON,
            null,
            null,
            true,
            false,
            false);
    private static final EvidenceFile FILE = new EvidenceFile(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            new Owner("campaign", "2022-winter"),
            "附件1.docx",
            EvidenceKind.ATTACHMENT,
            "application/pdf",
            3,
            null,
            null,
            null,
            "ab",
            NOON,
            "centre");

    private final ReadCampaigns read = mock();
    private final OpenCampaign open = mock();
    private final CorrectCampaign correct = mock();
    private final MoveDeadlines moveDeadlines = mock();
    private final AttachFile attach = mock();
    private final ReadAttachment readAttachment = mock();
    private final MockMvc api = api();

    @BeforeEach
    void oneCampaign() {
        var standing = new CollegeStanding(CS, new CollegeFigures.Figures(9, 8));
        given(read.one("2022-winter", CENTRE))
                .willReturn(new CampaignOverview(WINTER, List.of(standing), List.of(FILE)));
    }

    @Test
    void isWrittenAsOutsideProgramsReadIt() throws Exception {
        api.perform(get("/api/campaigns/2022-winter"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""))
                .andExpect(content().json("""
                                {"code":"2022-winter","name":"2022年寒假家访","theme":"家校对接·共促成长",
                                 "visitFrom":"2022-01-05","visitTo":"2022-02-15",
                                 "planDeadline":"2022-01-09T12:00:00+08:00",
                                 "materialsDeadline":"2022-02-18T12:00:00+08:00",
                                 "paperDeadline":"2022-03-10T12:00:00+08:00",
                                 "minCoverage":0.01,"photoMinima":{"ONSITE":4,"VIDEO":2,"PHONE":0},
                                 "mediaRequired":true,"reminderOffsets":["P3D"],"notice":"各学院：","state":"RUNNING",
                                 "colleges":[{"college":"CS","name":"信息工程学院","state":"VISITING","round":2,
                                   "headCount":800,"planned":9,"completed":8,"coverage":0.01,"openVisits":5,
                                   "planDeadline":"2022-01-09T12:00:00+08:00",
                                   "materialsDeadline":"2022-02-18T12:00:00+08:00",
                                   "paperDeadline":"2022-03-10T12:00:00+08:00",
                                   "planLate":true,"materialsLate":false,"paperLate":false}],
                                 "attachments":[{"name":"附件1.docx","size":3}]}"""));
    }

    @Test
    void isOpenedFromTheFieldsOfTheWire() throws Exception {
        given(open.open(any(), eq(CENTRE))).willReturn(WINTER);

        api.perform(post("/api/campaigns")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"code":"2022-winter","name":"2022年寒假家访","visitFrom":"2022-01-05",
                                 "photoMinima":{"ONSITE":5},"reminderOffsets":["P3D"],"colleges":["CS"]}"""))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/campaigns/2022-winter"));

        var wanted = ArgumentCaptor.forClass(NewCampaign.class);
        verify(open).open(wanted.capture(), eq(CENTRE));
        assertThat(wanted.getValue())
                .returns(new NewCampaign.Photos(5, null, null), NewCampaign::photoMinima)
                .returns(List.of("CS"), NewCampaign::colleges)
                .returns(null, NewCampaign::mediaRequired);
    }

    @Test
    void deadlinesOfOneCollegeAreMoved() throws Exception {
        api.perform(put("/api/campaigns/2022-winter/deadlines?college=CS")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"planDeadline\":\"2022-01-09T12:00:00+08:00\",\"reason\":\"大雪\"}"))
                .andExpect(status().isOk());

        verify(moveDeadlines).move(eq("2022-winter"), eq("CS"), any(), eq(null), eq(null), eq("大雪"), eq(CENTRE));
    }

    @Test
    void theSameFileAgainIsNotCreatedAgain() throws Exception {
        var file = new MockMultipartFile("file", "附件1.docx", "application/pdf", new byte[] {1, 2, 3});
        given(attach.attach(eq("2022-winter"), any(), eq(CENTRE)))
                .willReturn(new Added(FILE, false), new Added(FILE, true));

        api.perform(multipart("/api/campaigns/2022-winter/attachments").file(file))
                .andExpect(status().isCreated());
        api.perform(multipart("/api/campaigns/2022-winter/attachments").file(file))
                .andExpect(status().isOk());
    }

    @Test
    void anAttachmentIsDownloadedUnderItsChineseName() throws Exception {
        given(readAttachment.read("2022-winter", FILE.id(), CENTRE))
                .willReturn(new ReadAttachment.Attachment(
                        FILE, () -> new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))));

        api.perform(get("/api/campaigns/2022-winter/attachments/" + FILE.id()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.containsString("%E9%99%84")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string("abc"));
    }

    private MockMvc api() {
        var answer = new CampaignAnswer(read);
        return MockMvcBuilders.standaloneSetup(
                        new CampaignController(read, open, correct, mock(WithdrawCampaign.class), answer),
                        new ParticipantController(
                                mock(AddCollege.class),
                                moveDeadlines,
                                mock(WithdrawCollege.class),
                                mock(UrgeCollege.class),
                                mock(ReadTrail.class),
                                answer),
                        new AttachmentController(attach, readAttachment))
                .setMessageConverters(
                        new ResourceHttpMessageConverter(),
                        new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                                .featuresToDisable(
                                        com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .build()))
                .setCustomArgumentResolvers(new TheCentre())
                .build();
    }

    private static final class TheCentre implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return CENTRE;
        }
    }
}
