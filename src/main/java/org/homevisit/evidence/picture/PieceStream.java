package org.homevisit.evidence.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Pieces read as a stream. */
class PieceStream extends InputStream {

    private final Pieces pieces;
    private byte @Nullable [] piece = new byte[0];
    private int position;

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (piece != null && position == piece.length) {
            piece = pieces.next();
            position = 0;
        }
        if (piece == null) {
            return -1;
        }
        var count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    /** A package holds hundreds of photos: piece by piece, without a copy in between. */
    @Override
    public long transferTo(OutputStream target) throws IOException {
        var sum = 0L;
        for (; piece != null; piece = pieces.next()) {
            target.write(piece, position, piece.length - position);
            sum += piece.length - position;
            position = 0;
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
