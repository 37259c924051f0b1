package plumbline.casework;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import plumbline.cases.AllegationsOnRecord;
import plumbline.parameters.ParameterDecided;

/// Makes the boards again once the force has decided about a parameter, because any date may have moved.
///
/// It goes on beside the work, an operation at a time, and nobody waits for it; broken off, `./plumbline rebuild` does
/// the rest.
@Component
class BoardsAfterDecision {
    private final AllegationsOnRecord allegations;
    private final Boards boards;

    BoardsAfterDecision(AllegationsOnRecord allegations, Boards boards) {
        this.allegations = allegations;
        this.boards = boards;
    }

    @TransactionalEventListener
    void on(ParameterDecided decided) {
        Thread.ofVirtual()
                .name("boards after " + decided.parameter())
                .start(() -> allegations.operations().forEach(boards::rebuild));
    }
}
