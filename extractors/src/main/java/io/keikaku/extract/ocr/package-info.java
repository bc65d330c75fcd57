/** Reads the text of page images with a recogniser that is installed on the machine. Knows neither formats nor plans. */
package io.keikaku.extract.ocr;
