package io.keikaku.extract.pdf;

/** A cell's place in a layout, spans included. */
record Slot(int row, int column, int rowSpan, int columnSpan) {}
