package plumbline.law.vetting.quality;

import java.util.Arrays;

/// Which cells of a table of counts may be published, so that nobody can be found in it and none of the hidden ones can
/// be worked out from the others and the totals.
///
/// A cell below ten is hidden. Then, in each row and column whose total is shown, further cells are hidden, the
/// smallest first, until two or more are hidden there and they add up to ten or more.
///
/// In a table of four rows and four columns that is not enough: two groups of hidden cells that one cell joins give
/// that cell away. Such tables are refused.
public final class Suppression {
    /// Smaller cells are hidden.
    public static final long LEAST = 10;

    /// With so many rows, or so many columns, no hidden cell is the only bridge between two groups of others.
    private static final int NARROW = 3;

    private final long[][] counts;
    private final boolean[][] hidden;

    private Suppression(long[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /// The cells to hide in a table whose row totals, column totals and grand total are published.
    ///
    /// @param counts rows of equal length, none negative
    /// @return true where the cell is hidden, in the shape of `counts`
    /// @throws IllegalArgumentException for a table of four rows or more and four columns or more
    public static boolean[][] hidden(long[][] counts) {
        if (Math.min(counts.length, counts[0].length) > NARROW) {
            throw new IllegalArgumentException("more than three rows and columns");
        }
        var work = new Suppression(counts);
        work.hideSmall();
        while (work.hideAnother()) {
            // each turn hides one cell more, so it ends
        }
        return work.hidden;
    }

    private void hideSmall() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] < LEAST;
            }
        }
    }

    private boolean hideAnother() {
        for (int row = 0; row < counts.length; row++) {
            if (hideIn(cellsOfRow(row))) {
                return true;
            }
        }
        for (int column = 0; column < counts[0].length; column++) {
            if (hideIn(cellsOfColumn(column))) {
                return true;
            }
        }
        return false;
    }

    private record Cell(int row, int column) {}

    private Cell[] cellsOfRow(int row) {
        var cells = new Cell[counts[row].length];
        Arrays.setAll(cells, column -> new Cell(row, column));
        return cells;
    }

    private Cell[] cellsOfColumn(int column) {
        var cells = new Cell[counts.length];
        Arrays.setAll(cells, row -> new Cell(row, column));
        return cells;
    }

    /// Hides the smallest cell that is shown, where those already hidden could be worked out from the total of the
    /// line.
    private boolean hideIn(Cell[] line) {
        int number = 0;
        long sum = 0;
        Cell smallest = null;
        for (var cell : line) {
            if (hidden[cell.row()][cell.column()]) {
                number++;
                sum += count(cell);
            } else if (smallest == null || count(cell) < count(smallest)) {
                smallest = cell;
            }
        }
        boolean derivable = number == 1 || number != 0 && sum < LEAST;
        if (!derivable || smallest == null) {
            return false;
        }
        hidden[smallest.row()][smallest.column()] = true;
        return true;
    }

    private long count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }
}
