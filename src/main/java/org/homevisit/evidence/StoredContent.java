package org.homevisit.evidence;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A stored file as it is; a part of it (HTTP Range) is fetched from its place, not read up to it. */
class StoredContent extends AbstractResource {

    private final EvidenceFile file;
    private final MediaStore store;

    StoredContent(EvidenceFile file, MediaStore store) {
        this.file = file;
        this.store = store;
    }

    @Override
    public InputStream getInputStream() {
        return new SkippingStream(store, file.sha256());
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public String getDescription() {
        return "content " + file.sha256();
    }
}
