package io.keikaku.core.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How alike two texts are, 0 to 1, after Ratcliff and Obershelp ("Pattern matching: the gestalt approach", Dr. Dobb's
 * Journal, July 1988), in the form of Python's {@code difflib.SequenceMatcher}: twice the length of all matching blocks by
 * the length of both texts, counted in code points. Not symmetric.
 */
public final class SequenceSimilarity {
    /** From this length on, the heuristic takes frequent characters for noise. */
    private static final int LONG = 200;

    private static final int[] NOWHERE = {};

    private final int[] first;
    private final int[] second;
    private final Map<Integer, int[]> positions;
    private int[] runs;
    private int[] nextRuns;

    private SequenceSimilarity(int[] first, int[] second, Map<Integer, int[]> positions) {
        this.first = first;
        this.second = second;
        this.positions = positions;
        this.runs = new int[second.length + 1];
        this.nextRuns = new int[second.length + 1];
    }

    /** Compares every character. */
    public static double exact(String first, String second) {
        int[] characters = codePoints(second);
        return new SequenceSimilarity(codePoints(first), characters, positions(characters)).ratio();
    }

    /** Begins no matching block at a character that is frequent in a long second text: Python's "autojunk". */
    public static double ignoringFrequent(String first, String second) {
        int[] characters = codePoints(second);
        Map<Integer, int[]> positions = positions(characters);
        if (characters.length >= LONG) {
            positions.values().removeIf(places -> places.length > characters.length / 100 + 1);
        }
        return new SequenceSimilarity(codePoints(first), characters, positions).ratio();
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private static Map<Integer, int[]> positions(int[] characters) {
        return IntStream.range(0, characters.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> characters[i],
                        HashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                list -> list.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())));
    }

    private double ratio() {
        int length = first.length + second.length;
        return length == 0 ? 1 : 2.0 * matched() / length;
    }

    private int matched() {
        int matched = 0;
        Deque<Range> open = new ArrayDeque<>();
        open.push(new Range(0, first.length, 0, second.length));
        while (!open.isEmpty()) {
            Range range = open.pop();
            Block block = longest(range);
            if (block.size > 0) {
                matched += block.size;
                open.push(new Range(range.from1, block.start1, range.from2, block.start2));
                open.push(new Range(block.start1 + block.size, range.to1, block.start2 + block.size, range.to2));
            }
        }
        return matched;
    }

    /** The longest block, of several the one that begins first in the first text, then in the second. */
    private Block longest(Range range) {
        Arrays.fill(runs, 0);
        Arrays.fill(nextRuns, 0);
        Block best = new Block(range.from1, range.from2, 0);
        for (int i = range.from1; i < range.to1; i++) {
            for (int j : positionsOf(first[i])) {
                if (j < range.from2) {
                    continue;
                }
                if (j >= range.to2) {
                    break;
                }
                // runs[j] is the length of the run that ends before j
                int size = runs[j] + 1;
                nextRuns[j + 1] = size;
                if (size > best.size) {
                    best = new Block(i - size + 1, j - size + 1, size);
                }
            }
            swapRuns(i == range.from1 ? NOWHERE : positionsOf(first[i - 1]));
        }
        return extended(best, range);
    }

    private void swapRuns(int[] stale) {
        for (int j : stale) {
            runs[j + 1] = 0;
        }
        int[] swap = runs;
        runs = nextRuns;
        nextRuns = swap;
    }

    /** Takes in the frequent characters beside a block, at which none may begin. */
    private Block extended(Block block, Range range) {
        int start1 = block.start1;
        int start2 = block.start2;
        int size = block.size;
        while (start1 > range.from1 && start2 > range.from2 && first[start1 - 1] == second[start2 - 1]) {
            start1--;
            start2--;
            size++;
        }
        while (start1 + size < range.to1
                && start2 + size < range.to2
                && first[start1 + size] == second[start2 + size]) {
            size++;
        }
        return new Block(start1, start2, size);
    }

    private int[] positionsOf(int character) {
        return positions.getOrDefault(character, NOWHERE);
    }

    private record Range(int from1, int to1, int from2, int to2) {}

    private record Block(int start1, int start2, int size) {}
}
