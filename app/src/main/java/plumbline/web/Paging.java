package plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Pages of a long list.
///
/// @param previous address of the page before, or null on the first
/// @param next address of the page after, or null on the last
/// @param items page numbers to show, with gaps
public record Paging(@Nullable String previous, @Nullable String next, List<Item> items) {
    /// One number, or a gap where numbers were left out.
    ///
    /// @param number from 1; 0 is a gap
    public record Item(int number, String href, boolean current) {
        boolean gap() {
            return number == 0;
        }
    }

    private static final int LAST = 100_000;

    /// The number of a page as it was asked for, brought to where pages can be.
    public static int number(int asked) {
        return Math.clamp(asked, 1, LAST);
    }

    /// The row of numbers for a list.
    ///
    /// @param current from 1
    /// @param rows how many the list has
    /// @param size how many of them a page shows
    /// @param address of the page with a number
    public static Paging ofRows(int current, int rows, int size, IntFunction<String> address) {
        return of(current, Math.ceilDiv(rows, size), address);
    }

    /// Whether the numbers lead anywhere else.
    public boolean hasSeveralNumbers() {
        return items.size() > 1;
    }

    /// The usual row of numbers: first, last, the current one and its neighbours.
    ///
    /// @param current from 1
    /// @param pages how many there are
    /// @param address of the page with a number
    public static Paging of(int current, int pages, IntFunction<String> address) {
        var items = new ArrayList<Item>();
        for (int number = 1; number <= pages; number++) {
            boolean near = Math.abs(number - current) <= 1 || number == 1 || number == pages;
            if (near) {
                items.add(new Item(number, address.apply(number), number == current));
            } else if (!items.getLast().gap()) {
                items.add(new Item(0, "", false));
            }
        }
        return new Paging(
                current > 1 ? address.apply(current - 1) : null,
                current < pages ? address.apply(current + 1) : null,
                List.copyOf(items));
    }
}
