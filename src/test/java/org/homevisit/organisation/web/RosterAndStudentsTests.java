package org.homevisit.organisation.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.homevisit.document.SheetTemplate;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.FindStudents;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.ImportResult;
import org.homevisit.organisation.ImportStaff;
import org.homevisit.organisation.ImportStudents;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.RejectedRow;
import org.homevisit.organisation.RosterTemplates;
import org.homevisit.organisation.ShowStudent;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentLeaves;
import org.homevisit.organisation.StudentSearch;
import org.homevisit.organisation.StudentStatus;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class RosterAndStudentsTests {

    private static final Actor CENTRE = new Actor("centre", "何静", Set.of(Group.CENTRE), null);

    private final ImportStudents importStudents = mock();
    private final ImportStaff importStaff = mock();
    private final RosterTemplates templates = mock();
    private final FindStudents findStudents = mock();
    private final ShowStudent showStudent = mock();
    private final StudentLeaves studentLeaves = mock();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new RosterController(importStudents, importStaff, templates, new WorkbookWriter()),
                    new StudentsController(findStudents, showStudent, studentLeaves))
            .setCustomArgumentResolvers(new Caller())
            .build();

    @Test
    void importAnswersWithItsCounts() throws Exception {
        var rejected = List.of(new RejectedRow(7, "学号", "x y", "改正"));
        when(importStudents.importFrom(any(), eq(true), eq(CENTRE))).thenReturn(new ImportResult(1, 2, 3, rejected));

        mvc.perform(multipart("/api/roster/students?partial=true").file(new MockMultipartFile("file", new byte[] {1})))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"imported":1,"updated":2,"unchanged":3,
                                         "rejected":[{"row":7,"column":"学号","value":"x y","message":"改正"}]}
                                        """, org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    void templateIsAWorkbook() throws Exception {
        when(templates.staff(CENTRE)).thenReturn(SheetTemplate.of("教职工名册"));

        mvc.perform(get("/api/roster/staff/template"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(WorkbookWriter.MEDIA_TYPE))
                .andExpect(header().string(
                                "Content-Disposition", org.hamcrest.Matchers.containsString("filename*=UTF-8''")));
    }

    @Test
    void listHoldsTheFieldsOfTheDesign() throws Exception {
        var student = new Student(
                "191102034",
                "张三",
                "男",
                "CS",
                Level.BACHELOR,
                2019,
                "软件工程",
                "软件工程1班",
                null,
                StudentStatus.CURRENT,
                null,
                null,
                "瓦屋镇",
                null,
                null,
                "13800000001",
                null,
                null);
        when(findStudents.find(
                        new StudentSearch("CS", 2019, StudentStatus.CURRENT, "张"), new PageRequest(1, 10), CENTRE))
                .thenReturn(new Page<>(List.of(student), 11));

        mvc.perform(get("/api/students?college=CS&grade=2019&status=CURRENT&q=张&page=1&size=10"))
                .andExpect(content().json("""
                                        {"totalElements":11,"content":[{"number":"191102034","name":"张三","gender":"男",
                                         "level":"BACHELOR","grade":2019,"major":"软件工程","className":"软件工程1班",
                                         "college":"CS","status":"CURRENT"}]}
                                        """, org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    void leavingIsPassedOn() throws Exception {
        mvc.perform(post("/api/students/191102034/left")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"转学\"}"))
                .andExpect(status().isNoContent());
        verify(studentLeaves).leave("191102034", "转学", CENTRE);
    }

    private static final class Caller implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binderFactory) {
            return CENTRE;
        }
    }
}
