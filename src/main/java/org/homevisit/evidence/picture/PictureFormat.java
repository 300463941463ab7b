package org.homevisit.evidence.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The pictures we take. */
public enum PictureFormat {
    JPEG("image/jpeg") {
        @Override
        Pieces pieces(PictureSource source, PictureFacts facts) throws IOException {
            return new JpegPieces(source.open(), facts);
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
    },
    PNG("image/png") {
        @Override
        Pieces pieces(PictureSource source, PictureFacts facts) throws IOException {
            return new PngPieces(source.open(), facts);
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
    },
    WEBP("image/webp") {
        @Override
        Pieces pieces(PictureSource source, PictureFacts facts) {
            return new WebpPieces(source, facts);
        }

        /** Named, not looked up: the register of readers depends on the thread that first asks for it. */
        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
    };

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<PictureFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The picture without what it tells of place and device: the same bytes always, and its own where it tells nothing. */
    public InputStream openPublic(PictureSource source) throws IOException {
        return new PieceStream(pieces(source, new PictureFacts()));
    }

    abstract Pieces pieces(PictureSource source, PictureFacts facts) throws IOException;

    abstract ImageReader reader() throws IOException;
}
