package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.evidence.media.MediaFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two seconds recorded by ffmpeg; without ffmpeg the containers made in {@link TakingFilesInTests} must do. */
class RealContainersTests {

    @TempDir
    Path folder;

    @BeforeAll
    static void ffmpegIsInstalled() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ffmpeg")), "ffmpeg is not installed");
    }

    @ParameterizedTest
    @CsvSource({
        "MP4, a.mp4, true, -c:v libx264 -c:a aac",
        "MP4, fragmented.mp4, true, -c:v libx264 -c:a aac -movflags frag_keyframe+empty_moov",
        "QUICKTIME, a.mov, true, -c:v libx264 -c:a aac",
        "MP4, a.m4a, false, -vn -c:a aac",
        "WEBM, a.webm, true, -c:v libvpx -c:a libopus",
        "WEBM, live.webm, true, -c:v libvpx -c:a libopus -live 1",
        "WEBM, sound.webm, false, -vn -c:a libopus -live 1",
        "MP3, a.mp3, false, -vn -c:a libmp3lame -q:a 4",
        "WAV, a.wav, false, -vn"
    })
    void lengthAndTracksAreRead(MediaFormat format, String name, boolean video, String how) throws Exception {
        var file = record(name, how);

        var facts = format.read(file);

        assertThat(facts.video()).isEqualTo(video);
        assertThat(facts.audio()).isTrue();
        assertThat(facts.seconds()).isCloseTo(2, within(0.15));
        assertThat(FileType.of(Files.readAllBytes(file)).media()).contains(format);
    }

    private Path record(String name, String how) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
        command.addAll(List.of("-f", "lavfi", "-i", "testsrc2=size=64x48:rate=25:duration=2"));
        command.addAll(List.of("-f", "lavfi", "-i", "sine=duration=2"));
        command.addAll(List.of(how.split(" ")));
        command.add(file.toString());
        var finished = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(finished).isZero();
        return file;
    }
}
