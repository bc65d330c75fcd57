package io.keikaku.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Colours as {@code 0xRRGGBB}. Profiles are not applied: a legend and its bars need equal colours, not exact ones, and a
 * profile costs more than the page.
 */
final class Colours {
    static final int BLACK = 0x000000;
    private static final int GREY = 0x808080;

    private PDColor lastColour;
    private int last;

    /** The colour laid over white with the given opacity. */
    int rgb(PDColor colour, double alpha) {
        if (colour != lastColour) {
            last = rgb(colour);
            lastColour = colour;
        }
        if (alpha >= 1) {
            return last;
        }
        return pack(
                fade(last >> 16 & 0xFF, alpha) / 255,
                fade(last >> 8 & 0xFF, alpha) / 255,
                fade(last & 0xFF, alpha) / 255);
    }

    /** The colour half way through a shading. */
    int rgb(PDShading shading) {
        try {
            COSArray domain = shading.getCOSObject().getCOSArray(COSName.DOMAIN);
            float middle = 0.5f;
            if (domain != null && domain.size() >= 2) {
                float[] ends = domain.toFloatArray();
                middle = (ends[0] + ends[1]) / 2;
            }
            return components(shading.evalFunction(middle), shading.getColorSpace());
        } catch (IOException | RuntimeException e) {
            return GREY;
        }
    }

    private int rgb(PDColor colour) {
        if (colour == null) {
            return BLACK;
        }
        try {
            PDColorSpace space = colour.getColorSpace();
            return space instanceof PDPattern pattern
                    ? pattern(pattern, colour)
                    : components(colour.getComponents(), space);
        } catch (IOException | RuntimeException e) {
            return BLACK;
        }
    }

    private int pattern(PDPattern space, PDColor colour) throws IOException {
        PDAbstractPattern pattern = space.getPattern(colour);
        if (pattern instanceof PDShadingPattern shaded && shaded.getShading() != null) {
            return rgb(shaded.getShading());
        }
        return GREY;
    }

    private int components(float[] parts, PDColorSpace space) throws IOException {
        if (space instanceof PDDeviceColorSpace || space instanceof PDCalRGB || space instanceof PDICCBased) {
            if (parts.length == 1) {
                return pack(parts[0], parts[0], parts[0]);
            }
            if (parts.length == 3) {
                return pack(parts[0], parts[1], parts[2]);
            }
            if (parts.length == 4) {
                double light = 1 - parts[3];
                return pack((1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light);
            }
        }
        float[] rgb = space.toRGB(parts);
        return pack(rgb[0], rgb[1], rgb[2]);
    }

    private static double fade(int channel, double alpha) {
        return channel * alpha + 255 * (1 - alpha);
    }

    private static int pack(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double part) {
        return (int) Math.round(Math.clamp(part, 0.0, 1.0) * 255);
    }

    static boolean white(int rgb) {
        return (rgb >> 16 & 0xFF) > 0xFA && (rgb >> 8 & 0xFF) > 0xFA && (rgb & 0xFF) > 0xFA;
    }
}
