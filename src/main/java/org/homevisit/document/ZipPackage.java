package org.homevisit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that is written while it is sent. Entries stand in the order they were added, all with one time, so that the same
 * additions give the same bytes; the last entry, SHA256SUMS, is what <code>sha256sum -c</code> reads. Names are UTF-8;
 * beyond 4 GB it is Zip64.
 *
 * <p>{@link #finish} ends it; an exception before that leaves a broken file, which is right: nobody takes a half package
 * for a whole one. The stream it writes to stays open.
 */
public final class ZipPackage {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Set<String> taken = new HashSet<>(Set.of("sha256sums"));
    private final StringBuilder sums = new StringBuilder();

    public ZipPackage(OutputStream out) {
        this.zip = new WideZip(out);
    }

    /** Compressed: documents and sheets. Answers where it stands: a name already taken gets <code>(2)</code>. */
    public ZipPath add(ZipPath path, Content content) {
        return write(path, Deflater.DEFAULT_COMPRESSION, content);
    }

    /** Not compressed: pictures, video and audio, which are already. Reads the stream to its end and leaves it open. */
    public ZipPath store(ZipPath path, InputStream content) {
        return write(path, Deflater.NO_COMPRESSION, out -> {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.write(buffer, 0, read);
            }
        });
    }

    public void finish() {
        try {
            entry("SHA256SUMS", Deflater.DEFAULT_COMPRESSION);
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ZipPath write(ZipPath wanted, int level, Content content) {
        var path = free(wanted);
        var digest = sha256();
        try {
            entry(path.toString(), level);
            content.writeTo(new DigestOutputStream(new EntryStream(zip), digest));
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(path)
                .append('\n');
        return path;
    }

    /**
     * STORED would need size and checksum beforehand, that is reading every video twice; deflating at level 0 is the same
     * copying and takes what comes.
     */
    private void entry(String name, int level) throws IOException {
        zip.setLevel(level);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(SteadyZip.TIME);
        zip.putNextEntry(entry);
    }

    /** Names that differ only in case are one file on Windows and macOS. */
    private ZipPath free(ZipPath wanted) {
        var path = wanted;
        for (var number = 2; !taken.add(path.toString().toLowerCase(Locale.ROOT)); number++) {
            path = wanted.numbered(number);
        }
        return path;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The JDK's buffer of 512 bytes halves the speed. */
    private static final class WideZip extends ZipOutputStream {

        WideZip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            buf = new byte[BUFFER];
        }
    }

    /** A writer that closes its stream ends the entry, not the package. */
    private static final class EntryStream extends OutputStream {

        private final OutputStream zip;

        EntryStream(OutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void write(int single) throws IOException {
            zip.write(single);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            zip.write(bytes, from, count);
        }
    }
}
