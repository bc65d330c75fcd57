package io.keikaku.extract.pdf;

import java.util.Arrays;

/** Remembers which glyph stands where, by grid cell: a hash table of primitives with linear probing. */
final class SpotTable {
    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    SpotTable() {
        Arrays.fill(values, -1);
    }

    /** What stands in a cell, {@code -1} for nothing. */
    int get(int x, int y) {
        return values[slot(keys, values, key(x, y))];
    }

    void put(int x, int y, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = key(x, y);
        int slot = slot(keys, values, key);
        size += values[slot] < 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreValues = new int[moreKeys.length];
        Arrays.fill(moreValues, -1);
        for (int i = 0; i < keys.length; i++) {
            if (values[i] >= 0) {
                int slot = slot(moreKeys, moreValues, keys[i]);
                moreKeys[slot] = keys[i];
                moreValues[slot] = values[i];
            }
        }
        keys = moreKeys;
        values = moreValues;
    }

    private static int slot(long[] keys, int[] values, long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (values[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xFFFFFFFFL;
    }
}
