package plumbline.chat;

import java.util.Arrays;

/// Ascending ranges of line numbers, at most a fixed number of them; further ones are not taken.
final class LineRanges {

    private final int most;
    private long[] bounds = new long[8];
    private int size;

    LineRanges(int most) {
        this.most = most;
    }

    /// @param end exclusive
    void add(long start, long end) {
        if (size / 2 >= most) {
            return;
        }
        if (size + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[size++] = start;
        bounds[size++] = end;
    }

    boolean contains(long line) {
        if (size == 0) {
            return false;
        }
        int place = Arrays.binarySearch(bounds, 0, size, line);
        // At a bound: even places start a range. Between bounds: an odd insertion point lies inside one.
        return place >= 0 ? isStart(place) : ((-place - 1) & 1) == 1;
    }

    private boolean isStart(int place) {
        // Two ranges may touch, and the search may then find the end of the first.
        return (place & 1) == 0 || place + 1 < size && bounds[place + 1] == bounds[place];
    }
}
