package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Box;

/** A paragraph-like text or a table of a page. */
sealed interface PagePiece permits TextBlock, PagePiece.TablePiece {

    record TablePiece(Grid grid, Box region) implements PagePiece {}
}
