package plumbline.casework;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.cases.AllegationsOnRecord;

/// The boards' part of `./plumbline rebuild`: makes them again, an operation at a time, and says what came of it.
@Component
@Profile("rebuild")
class BoardsCommand implements ApplicationRunner {
    private final AllegationsOnRecord allegations;
    private final Boards boards;
    private final PrintStream out = System.out;

    BoardsCommand(AllegationsOnRecord allegations, Boards boards) {
        this.allegations = allegations;
        this.boards = boards;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var rebuilt = allegations.operations().stream()
                .map(boards::rebuild)
                .reduce(new Boards.Rebuilt(0, 0), Boards.Rebuilt::and);
        out.printf(
                "Boards: %,d allegations, %s%n",
                rebuilt.allegations(),
                rebuilt.different() == 0 ? "identical" : "%,d put right".formatted(rebuilt.different()));
    }
}
