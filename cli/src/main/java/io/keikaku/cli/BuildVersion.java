package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"keikaku " + number()};
    }

    /**
     * Names what sources are read with. The checksum of the extractors is part of it, so that what an earlier state of the
     * program has read is read again, also between releases; so is what was read with other options.
     */
    String reading(Class<? extends Extraction> extraction, ReadingOptions options) throws IOException {
        String ocr = options.ocr() == ReadingOptions.Ocr.ON ? "+ocr" : "";
        String overlay = options.overlays() == null ? "" : "+overlay";
        return program(extraction) + ocr + overlay;
    }

    private static String program(Class<? extends Extraction> extraction) throws IOException {
        try {
            Path code = Path.of(extraction
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(code)) {
                return number();
            }
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(code));
            return number() + "+" + Long.toHexString(checksum.getValue());
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where it is", e);
        }
    }

    private static String number() {
        return ResourceText.properties(BuildVersion.class, "build.properties").getProperty("version");
    }
}
