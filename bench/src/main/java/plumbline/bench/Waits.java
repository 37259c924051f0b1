package plumbline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// How long something takes that is asked for very often, in milliseconds.
record Waits(double median, double p99) {
    static final int WARM_UP = 100;
    static final int ASKED = 400;

    /// How long ago something began by [System#nanoTime].
    static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Pages over HTTP, one after the other, each answered.
    static Waits pages(Visitor visitor, Supplier<String> address) throws Exception {
        return of(WARM_UP, ASKED, () -> {
            var path = address.get();
            var answer = visitor.get(path);
            if (answer.statusCode() != 200) {
                throw new IOException(path + " was answered " + answer.statusCode());
            }
            return answer;
        });
    }

    static Waits of(int warmUp, int asked, Callable<?> act) throws Exception {
        var took = new double[asked];
        for (int i = -warmUp; i < asked; i++) {
            long begun = System.nanoTime();
            act.call();
            double ms = (System.nanoTime() - begun) / 1e6;
            if (i >= 0) {
                took[i] = ms;
            }
        }
        Arrays.sort(took);
        return new Waits(took[asked / 2], took[asked * 99 / 100]);
    }
}
