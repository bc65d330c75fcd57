package io.keikaku.dataset.html;

import java.util.Objects;

/**
 * A page that needs nothing beside itself: no script, no font, no network. Texts are escaped; what is put in as markup is
 * not. Not safe for use by several threads.
 */
public final class HtmlPage {
    private static final String STYLE = """
            body { font: 15px/1.6 "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic", sans-serif; margin: 2em auto; max-width: 76em; padding: 0 1em; color: #222 }
            h1 { font-size: 1.6em } h2 { font-size: 1.25em; margin-top: 2em; border-bottom: 1px solid #ccc }
            table { border-collapse: collapse; margin: 1em 0 } th, td { border: 1px solid #ccc; padding: .25em .6em; text-align: left; vertical-align: top }
            th { background: #f3f3f3 } td.n { text-align: right } svg text { font-size: 12px }
            .map th { min-width: 4.5em } .map td { text-align: right; white-space: nowrap } .map th:first-child { white-space: nowrap }
            ins { background: #dff5df; text-decoration: none } del { background: #fbe0e0; text-decoration: none }
            .both td { width: 40% } .note { color: #666 }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;

    public HtmlPage(String title) {
        this.title = title;
    }

    /** Puts in markup as it is. */
    public HtmlPage markup(String markup) {
        body.append(markup);
        return this;
    }

    /** Puts in an element with a text. */
    public HtmlPage element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** Puts in a table row of texts. */
    public HtmlPage row(String cellName, Object... cells) {
        body.append("<tr>");
        for (Object cell : cells) {
            boolean isNumber = cell instanceof Number;
            body.append('<').append(cellName).append(isNumber ? " class=\"n\">" : ">");
            body.append(escape(Objects.toString(cell, "")))
                    .append("</")
                    .append(cellName)
                    .append('>');
        }
        body.append("</tr>\n");
        return this;
    }

    /** The whole page. */
    public String html() {
        return "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escape(title)
                + "</title>\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n<h1>" + escape(title) + "</h1>\n" + body + "</body>\n</html>\n";
    }

    /** A text as HTML has it, line breaks kept. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
