package org.homevisit.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Counts what an uploaded zip becomes when inflated and stops a bomb: by what the directory says, and, because that may
 * lie, by what comes out while reading. Real sheets of much repetition reach about 1 : 100, bombs 1 : 1000.
 */
final class InflateGuard {

    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_RATIO = 300;
    /** Below this no ratio does harm. */
    private static final long HARMLESS = 20L << 20;

    private static final int MOST_ENTRIES = 5_000;

    private final long fileSize;

    InflateGuard(long fileSize) {
        this.fileSize = fileSize;
    }

    void check(ZipFile zip) {
        var declared = zip.stream()
                .mapToLong(ZipEntry::getSize)
                .filter(size -> size > 0)
                .sum();
        if (zip.size() > MOST_ENTRIES || tooMuch(declared)) {
            throw SheetFault.rule("document.sheet.bomb");
        }
    }

    /** Each part is counted by itself, so that reading it twice is no bomb. */
    InputStream watch(InputStream in) {
        return new Watched(in);
    }

    private boolean tooMuch(long inflated) {
        return inflated > MOST_BYTES || inflated > HARMLESS && inflated / MOST_RATIO > fileSize;
    }

    private final class Watched extends FilterInputStream {

        private long inflated;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var single = super.read();
            count(single < 0 ? 0 : 1);
            return single;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            var read = super.read(bytes, from, count);
            count(read);
            return read;
        }

        private void count(int read) {
            inflated += Math.max(read, 0);
            if (tooMuch(inflated)) {
                throw SheetFault.rule("document.sheet.bomb");
            }
        }
    }
}
