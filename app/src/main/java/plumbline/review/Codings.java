package plumbline.review;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.cases.Operations;

/// Coding messages of an operation, and what has been coded.
///
/// Every method asks first whether the person signed in may know of the operation; where not, it does not exist.
@Service
public class Codings {
    private final Operations operations;
    private final CodableMessages messages;
    private final CodingRepository codings;

    Codings(Operations operations, CodableMessages messages, CodingRepository codings) {
        this.operations = operations;
        this.messages = messages;
        this.codings = codings;
    }

    /// Records a coding of each message; sent again with the same id it changes nothing.
    ///
    /// @throws plumbline.web.NotFound where the operation is hidden or a message is not one of it
    @Transactional
    public Coded code(UUID operationId, NewCoding wanted) {
        operations.get(operationId);
        var objection = wanted.objection();
        if (objection.isPresent()) {
            return objection.get();
        }
        if (!codings.exists(wanted.codingId())) {
            messages.of(operationId, wanted.messages()).forEach(message -> codings.add(operationId, wanted, message));
        }
        return new Coded.Recorded(wanted.messages().size());
    }

    /// What was last said of each coded message.
    @Transactional(readOnly = true)
    public List<Coding> coded(UUID operationId) {
        operations.get(operationId);
        return codings.newest(operationId).stream()
                .map(row -> new Coding(
                        messages.ofCoding(operationId, row),
                        row.codes(),
                        row.characteristics(),
                        row.note(),
                        row.earlier(),
                        row.at(),
                        row.by()))
                .toList();
    }
}
