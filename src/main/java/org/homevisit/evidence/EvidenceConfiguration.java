package org.homevisit.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homevisit.evidence.picture.PictureDecoder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The folders of this module under <code>homevisit.data</code>. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EvidenceConfiguration {

    @Bean
    ScratchFolder scratchFolder(@Value("${homevisit.data:./data}") Path data) throws IOException {
        var folder = data.toAbsolutePath().resolve("media").resolve(".incoming");
        Files.createDirectories(folder);
        return new ScratchFolder(folder);
    }

    @Bean
    ScaledFolder scaledFolder(@Value("${homevisit.data:./data}") Path data) {
        return new ScaledFolder(data.toAbsolutePath().resolve("scaled"));
    }

    @Bean
    PictureDecoder pictureDecoder(ScratchFolder scratch) {
        return new PictureDecoder(scratch.path());
    }
}
