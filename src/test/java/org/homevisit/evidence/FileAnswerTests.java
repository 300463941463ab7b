package org.homevisit.evidence;

import static org.hamcrest.Matchers.containsString;
import static org.homevisit.evidence.Samples.upload;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@EvidenceSlice
class FileAnswerTests {

    @Autowired
    AddEvidence add;

    @Autowired
    EvidenceFiles files;

    private final Owner visit = new Owner("visit", UUID.randomUUID().toString());
    private MockMvc web;

    @BeforeEach
    void controllerOfAFeature() {
        web = MockMvcBuilders.standaloneSetup(new Page(files, visit)).build();
    }

    @Test
    void filmIsPlayedFromTheMiddle() throws Exception {
        var bytes = Samples.mp4("vide", 5);
        var film = add.toReport(visit, upload("张三.mp4", bytes), "a").file();

        web.perform(get("/files/" + film.id()).header("Range", "bytes=500-599"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 500-599/" + bytes.length))
                .andExpect(content().bytes(Arrays.copyOfRange(bytes, 500, 600)));
        web.perform(get("/files/" + film.id()).header("Range", "bytes=99999-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void photoIsNamedInChineseNeverGuessedAtNotSentTwice() throws Exception {
        var photo = add.toReport(visit, upload("张三1.jpg", Samples.jpegWithExif(60, 40, 1)), "a")
                .file();

        web.perform(get("/files/" + photo.id()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%E5%BC%A0")))
                .andExpect(content().bytes(Samples.jpeg(60, 40, 1)));
        web.perform(get("/files/" + photo.id()).header("If-None-Match", "\"" + photo.sha256() + "\""))
                .andExpect(status().isNotModified());
        web.perform(get("/files/" + photo.id() + "?size=320"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("ETag", "\"" + photo.sha256() + "-320\""));
    }

    @Test
    void officeFilesAreDownloaded() throws Exception {
        var owner = visit;
        var pdf = add.toNotice(owner, upload("通知.pdf", Samples.pdf()), "centre").file();

        web.perform(get("/files/" + pdf.id()))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @RestController
    static class Page {

        private final EvidenceFiles files;
        private final Owner owner;

        Page(EvidenceFiles files, Owner owner) {
            this.files = files;
            this.owner = owner;
        }

        @GetMapping("/files/{id}")
        ResponseEntity<Resource> file(
                @PathVariable("id") UUID id, @RequestParam(name = "size", required = false) Integer size) {
            return files.content(files.get(owner, id), size).answer();
        }
    }
}
