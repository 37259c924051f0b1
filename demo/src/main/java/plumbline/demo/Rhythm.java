package plumbline.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;

/// When people who work shifts write to each other: evenings most, small hours little but never nothing, in bursts.
final class Rhythm {

    private static final int[] HOURS = {
        14, 9, 7, 5, 4, 6, 18, 22, 16, 14, 16, 20, 28, 24, 22, 26, 28, 30, 34, 38, 44, 46, 40, 26
    };

    /// Weights of burst lengths; the first entry is a burst of one message.
    private static final int[] LENGTHS = {25, 18, 15, 9, 7, 6, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1};

    private Rhythm() {}

    /// How many messages a day brings.
    static int quota(LocalDate day, int daily, Dice dice) {
        int percent = dice.between(55, 145);
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            percent += 20;
        }
        return (int) ((long) daily * percent / 100);
    }

    /// Lengths of bursts that add up to `quota`.
    static int[] bursts(int quota, Dice dice) {
        int[] bursts = new int[quota];
        int count = 0;
        int left = quota;
        while (left > 0) {
            int length = Math.min(left, 1 + dice.weighted(LENGTHS));
            bursts[count++] = length;
            left -= length;
        }
        return IntStream.of(bursts).limit(count).toArray();
    }

    /// When `count` bursts of a day begin, in order.
    static LocalDateTime[] starts(LocalDate day, int count, Dice dice) {
        LocalDateTime[] starts = new LocalDateTime[count];
        for (int i = 0; i < count; i++) {
            starts[i] = day.atTime(dice.weighted(HOURS), dice.below(60), dice.below(60));
        }
        Arrays.sort(starts);
        return starts;
    }

    /// Seconds until somebody answers: mostly quick, now and then after minutes.
    static int pause(Dice dice) {
        return dice.chance(80) ? dice.between(60, 260) : dice.between(3, 38);
    }
}
