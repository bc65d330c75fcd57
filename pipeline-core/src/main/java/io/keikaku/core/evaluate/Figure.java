package io.keikaku.core.evaluate;

/** How well one field was read, with the counts that it was computed from. Immutable. */
public sealed interface Figure {

    /** How many items of gold were looked for. */
    int support();

    /** The one number to compare by, 0 to 1: F1 or accuracy. */
    double score();

    /** Of things to be found, any number of which may also be found where there is none. */
    record Retrieval(int correct, int spurious, int missed) implements Figure {

        /** Share of what was found that is right; 1 where nothing was to be found and nothing was. */
        public double precision() {
            if (correct + spurious == 0) {
                return missed == 0 ? 1 : 0;
            }
            return (double) correct / (correct + spurious);
        }

        /** Share of what was to be found that was; 1 where nothing was. */
        public double recall() {
            return support() == 0 ? 1 : (double) correct / support();
        }

        /** Harmonic mean of precision and recall. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        @Override
        public int support() {
            return correct + missed;
        }

        @Override
        public double score() {
            return f1();
        }

        Retrieval plus(Retrieval other) {
            return new Retrieval(correct + other.correct, spurious + other.spurious, missed + other.missed);
        }
    }

    /** Of a value that each matched measure or plan has: right or wrong. */
    record Accuracy(int correct, int support) implements Figure {

        /** Share of values that are right. */
        public double accuracy() {
            return (double) correct / support;
        }

        @Override
        public double score() {
            return accuracy();
        }

        Accuracy plus(Accuracy other) {
            return new Accuracy(correct + other.correct, support + other.support);
        }
    }
}
