package org.homevisit.evidence.media;

import java.io.IOException;
import java.nio.file.Path;

/** The containers we take. */
public enum MediaFormat {
    MP4("video/mp4", "audio/mp4") {
        @Override
        MediaFacts read(MediaBytes bytes) throws IOException {
            return new IsoMedia(bytes).read();
        }
    },
    QUICKTIME("video/quicktime", "audio/mp4") {
        @Override
        MediaFacts read(MediaBytes bytes) throws IOException {
            return new IsoMedia(bytes).read();
        }
    },
    WEBM("video/webm", "audio/webm") {
        @Override
        MediaFacts read(MediaBytes bytes) throws IOException {
            return new WebmMedia(bytes).read();
        }
    },
    WAV("audio/wav", "audio/wav") {
        @Override
        MediaFacts read(MediaBytes bytes) throws IOException {
            return new WavMedia(bytes).read();
        }
    },
    MP3("audio/mpeg", "audio/mpeg") {
        @Override
        MediaFacts read(MediaBytes bytes) throws IOException {
            return new Mp3Media(bytes).read();
        }
    };

    private final String videoType;
    private final String audioType;

    MediaFormat(String videoType, String audioType) {
        this.videoType = videoType;
        this.audioType = audioType;
    }

    public String mediaType(MediaFacts facts) {
        return facts.video() ? videoType : audioType;
    }

    /** Throws {@link BrokenMedia} for a file that is not whole. */
    public MediaFacts read(Path file) throws IOException {
        try (var bytes = new MediaBytes(file)) {
            return read(bytes);
        }
    }

    abstract MediaFacts read(MediaBytes bytes) throws IOException;
}
