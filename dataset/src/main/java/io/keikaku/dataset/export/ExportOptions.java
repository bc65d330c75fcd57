package io.keikaku.dataset.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an export is to be.
 *
 * @param formats which files to make
 * @param byteOrderMark whether CSV files begin with a byte order mark, which Excel needs and some programs trip over
 * @param title of the dataset
 * @param author person or body that compiled it, {@code null} to leave it to be filled in
 * @param license SPDX identifier, {@code null} to leave it to be filled in; {@link IllegalArgumentException} if it cannot be one
 */
public record ExportOptions(Set<Format> formats, boolean byteOrderMark, String title, String author, String license) {
    private static final Pattern LICENSE = Pattern.compile("[A-Za-z0-9._-]+");

    public ExportOptions {
        if (license != null && !LICENSE.matcher(license).matches()) {
            throw new IllegalArgumentException(
                    "'" + license + "' is no identifier of a licence; write it as SPDX does, such as CC-BY-4.0");
        }
        formats = formats.isEmpty() ? EnumSet.noneOf(Format.class) : EnumSet.copyOf(formats);
    }

    /** These formats, with a byte order mark, and nothing said on title, author and licence. */
    public static ExportOptions of(Set<Format> formats) {
        return new ExportOptions(formats, true, "Municipal plans", null, null);
    }
}
