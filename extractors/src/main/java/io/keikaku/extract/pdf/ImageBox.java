package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/** Where an image (or a shading) is shown. */
record ImageBox(Box box) {}
