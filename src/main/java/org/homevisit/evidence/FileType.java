package org.homevisit.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.homevisit.evidence.media.MediaFormat;
import org.homevisit.evidence.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its first bytes; neither its name nor what the sender declares is asked. */
enum FileType {
    JPEG(PictureFormat.JPEG, null),
    PNG(PictureFormat.PNG, null),
    WEBP(PictureFormat.WEBP, null),
    HEIC(null, null),
    MP4(null, MediaFormat.MP4),
    QUICKTIME(null, MediaFormat.QUICKTIME),
    WEBM(null, MediaFormat.WEBM),
    WAV(null, MediaFormat.WAV),
    MP3(null, MediaFormat.MP3),
    PDF(null, null),
    ZIP(null, null),
    OLE(null, null),
    OTHER(null, null);

    /** So many bytes are enough to tell. */
    static final int HEAD = 64;

    private static final Set<String> STILL_PICTURES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1");
    private static final Set<String> OTHER_PICTURES = Set.of("avif", "avis", "crx ", "jp2 ", "jpx ");

    private final @Nullable PictureFormat picture;
    private final @Nullable MediaFormat media;

    FileType(@Nullable PictureFormat picture, @Nullable MediaFormat media) {
        this.picture = picture;
        this.media = media;
    }

    Optional<PictureFormat> picture() {
        return Optional.ofNullable(picture);
    }

    Optional<MediaFormat> media() {
        return Optional.ofNullable(media);
    }

    static FileType of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (text.startsWith("RIFF")) {
            return text.startsWith("WEBP", 8) ? WEBP : text.startsWith("WAVE", 8) ? WAV : OTHER;
        }
        if (text.startsWith("ftyp", 4)) {
            return ofBrand(text.length() < 12 ? "" : text.substring(8, 12));
        }
        return ofOther(text, head);
    }

    private static FileType ofBrand(String brand) {
        if (STILL_PICTURES.contains(brand)) {
            return HEIC;
        }
        return OTHER_PICTURES.contains(brand) ? OTHER : brand.equals("qt  ") ? QUICKTIME : MP4;
    }

    private static FileType ofOther(String text, byte[] head) {
        if (text.startsWith("\u001A\u0045\u00DF\u00A3")) {
            return WEBM;
        }
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        return text.startsWith("ID3") || isMpegLayer3(head) ? MP3 : OTHER;
    }

    private static boolean isMpegLayer3(byte[] head) {
        return head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE6) == 0xE2;
    }
}
