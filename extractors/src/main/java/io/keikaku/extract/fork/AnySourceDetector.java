package io.keikaku.extract.fork;

import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** Calls every source the same, so that Tika hands all of them to our parser, which looks at the bytes itself. */
public final class AnySourceDetector implements Detector {
    private static final long serialVersionUID = 1L;

    static final MediaType ANY_SOURCE = MediaType.application("x-keikaku-source");

    @Override
    public MediaType detect(InputStream input, Metadata metadata) {
        return ANY_SOURCE;
    }
}
