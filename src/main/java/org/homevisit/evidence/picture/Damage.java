package org.homevisit.evidence.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/** The JDK only warns of a JPEG cut short or damaged and fills the rest with grey. */
class Damage implements IIOReadWarningListener {

    private @Nullable String found;

    /** Bytes too many before a marker harm nothing, some telephones write them. */
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.startsWith("Premature end") || warning.startsWith("Corrupt") && !warning.contains("extraneous")) {
            found = warning;
        }
    }

    void require() throws BrokenPicture {
        if (found != null) {
            throw new BrokenPicture(found);
        }
    }
}
