package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.Arrays;
import java.util.List;

/** Which rows texts stand for that are set in the middle of their rows' height. */
final class GroupSpans {
    private GroupSpans() {}

    /**
     * The rows at which each group begins: of all ways to deal out the rows in order, the one under which the groups stand
     * nearest to the middle of theirs. All rows are dealt out.
     *
     * @param groups from top to bottom
     * @param rows from top to bottom
     * @param offset what is added to the index of a row
     */
    static int[] around(List<Box> groups, List<Box> rows, int offset) {
        int n = rows.size();
        int m = Math.min(groups.size(), n);
        if (m == 0) {
            return new int[0];
        }
        double[][] cost = new double[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (double[] line : cost) {
            Arrays.fill(line, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int g = 1; g <= m; g++) {
            double middle = middle(groups.get(g - 1), groups.get(g - 1));
            for (int end = g; end <= n; end++) {
                for (int start = g - 1; start < end; start++) {
                    if (cost[g - 1][start] < Double.MAX_VALUE) {
                        double off = Math.abs(middle - middle(rows.get(start), rows.get(end - 1)));
                        if (cost[g - 1][start] + off < cost[g][end]) {
                            cost[g][end] = cost[g - 1][start] + off;
                            from[g][end] = start;
                        }
                    }
                }
            }
        }
        int[] starts = new int[m];
        int end = n;
        for (int g = m; g > 0; g--) {
            end = from[g][end];
            starts[g - 1] = end + offset;
        }
        return starts;
    }

    private static double middle(Box first, Box last) {
        return (first.y0() + last.y1()) / 2;
    }
}
