package plumbline.evidence;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// A conversation as a conversation: paged by place in the file, each message with its own address.
@Controller
class ConversationController {
    private static final int PAGE = 100;

    private final Evidence evidence;
    private final OperationHeaders headers;
    private final ExhibitRepository exhibits;
    private final MessageRepository messages;

    ConversationController(
            Evidence evidence, OperationHeaders headers, ExhibitRepository exhibits, MessageRepository messages) {
        this.evidence = evidence;
        this.headers = headers;
        this.exhibits = exhibits;
        this.messages = messages;
    }

    @GetMapping("/operations/{operationId}/exhibits/{exhibitId}/conversations/{index}")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView read(
            @PathVariable UUID operationId,
            @PathVariable UUID exhibitId,
            @PathVariable int index,
            @RequestParam(defaultValue = "0") long from) {
        var header = headers.of(operationId);
        var exhibit = evidence.get(operationId, exhibitId);
        var conversation = messages.conversations(exhibitId).stream()
                .filter(one -> one.index() == index)
                .findFirst()
                .orElseThrow(NotFound::new);
        var found = messages.page(exhibitId, index, from, PAGE + 1);
        var entries = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var address = ExhibitController.base(operationId, exhibitId) + "/conversations/" + index + "?from=";
        var line = new EvidencePages.Line(exhibit, exhibits.custody(exhibitId).orElse(null), null, null, null);
        return Show.page(
                "evidence/conversation",
                new EvidencePages.Conversation(
                        header,
                        line,
                        conversation,
                        entries,
                        messages.before(exhibitId, index, from, PAGE)
                                .map(start -> address + start)
                                .orElse(null),
                        found.size() > PAGE ? address + found.getLast().ordinal() : null));
    }

    /// Leads to a message in its conversation, with what came before it in sight.
    @GetMapping("/operations/{operationId}/exhibits/{exhibitId}/messages/{ordinal}/context")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView context(@PathVariable UUID operationId, @PathVariable UUID exhibitId, @PathVariable long ordinal) {
        var entry = evidence.entry(operationId, exhibitId, ordinal);
        var from = messages.before(exhibitId, entry.conversation(), ordinal, 10).orElse(ordinal);
        return Show.redirect(ExhibitController.base(operationId, exhibitId) + "/conversations/" + entry.conversation()
                + "?from=" + from + "#m" + ordinal);
    }
}
