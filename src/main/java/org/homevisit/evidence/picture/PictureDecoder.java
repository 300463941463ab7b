package org.homevisit.evidence.picture;

import com.twelvemonkeys.imageio.stream.BufferedFileImageInputStreamSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageInputStreamSpi;
import javax.imageio.stream.ImageInputStream;

/** Decodes within bounds: header first, subsampled, and only so many pixels at a time in the whole application. */
public class PictureDecoder {

    /** One of the largest at a time, or several ordinary photos. */
    private static final int MEGAPIXELS_AT_ONCE = 64;

    private static final int TRIAL_EDGE = 256;

    /** The JDK's own reads a file byte by byte, ten times as slow for WebP. */
    private static final ImageInputStreamSpi BUFFERED = new BufferedFileImageInputStreamSpi();

    private final Semaphore megapixels = new Semaphore(MEGAPIXELS_AT_ONCE, true);
    private final Path scratch;

    public PictureDecoder(Path scratch) {
        this.scratch = scratch;
    }

    /** Walks through the file without decoding it; throws {@link BrokenPicture} when it is not whole. */
    public PictureInfo inspect(PictureFormat format, PictureSource source) throws IOException {
        var facts = new PictureFacts();
        try (var pieces = format.pieces(source, facts)) {
            while (pieces.next() != null) {
                // the walk alone is wanted
            }
        }
        if (facts.width() == 0 || facts.height() == 0) {
            throw new BrokenPicture("no size");
        }
        return new PictureInfo(facts.width(), facts.height(), facts.orientation(), facts.takenAt());
    }

    /** Decodes every line of it; throws {@link BrokenPicture} when that fails. */
    public void require(PictureFormat format, PictureSource source, PictureInfo info) throws IOException {
        decode(format, source, info, Math.max(1, info.longEdge() / TRIAL_EDGE));
    }

    /** A JPEG of that long edge, turned upright; a smaller picture keeps its size. */
    public void scale(PictureFormat format, PictureSource source, int longEdge, Path target) throws IOException {
        var info = inspect(format, source);
        // to between the wanted size and twice of it, and smoothly from there: never more than 15 MB in memory
        var step = Math.max(1, (info.longEdge() + 2 * longEdge - 1) / (2 * longEdge));
        var image = decode(format, source, info, step);
        var edge = Math.min(longEdge, info.longEdge());
        Turned.upright(image, info.orientation(), edge).writeJpeg(target);
    }

    private BufferedImage decode(PictureFormat format, PictureSource source, PictureInfo info, int step)
            throws IOException {
        var share = (int) Math.min(MEGAPIXELS_AT_ONCE, 1 + info.pixels() / 1_000_000);
        megapixels.acquireUninterruptibly(share);
        try {
            return decodePlain(format, source, step);
        } finally {
            megapixels.release(share);
        }
    }

    /** From a copy without texts: the JDK inflates a PNG's compressed texts to whatever length they have. */
    private BufferedImage decodePlain(PictureFormat format, PictureSource source, int step) throws IOException {
        var plain = Files.createTempFile(scratch, "picture", ".plain");
        try {
            try (var bytes = format.openPublic(source)) {
                Files.copy(bytes, plain, StandardCopyOption.REPLACE_EXISTING);
            }
            return read(format, plain, step);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static BufferedImage read(PictureFormat format, Path file, int step) throws IOException {
        var reader = format.reader();
        try (var input = BUFFERED.createInputStreamInstance(file.toFile(), false, null)) {
            return read(reader, input, step);
        } catch (BrokenPicture broken) {
            throw broken;
        } catch (IOException | RuntimeException unreadable) {
            throw new BrokenPicture(String.valueOf(unreadable.getMessage()));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream input, int step) throws IOException {
        var warnings = new Damage();
        reader.addIIOReadWarningListener(warnings);
        reader.setInput(input, true, true);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, how);
        warnings.require();
        return image;
    }
}
