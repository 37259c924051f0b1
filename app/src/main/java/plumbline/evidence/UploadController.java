package plumbline.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.vault.Appended;
import plumbline.vault.Sha256;
import plumbline.web.Notice;
import plumbline.web.SentBytes;
import plumbline.web.Show;

/// An exhibit in pieces, for the script of the form in `bring.jte`: begin, ask how far it is, send a piece, finish.
///
/// After tus 1.0.0 (tus.io, resumable uploads) in what is asked and answered, without its headers and extensions. Every
/// answer tells the offset at which the next piece begins; 409 says that another was expected.
@Controller
@RequestMapping(path = "/operations/{operationId}/uploads", produces = "application/json")
class UploadController {
    /// The most that is taken at a time, so that whoever loses their role or comes behind a wall half-way through a
    /// large file is noticed.
    private static final long LARGEST_PIECE = 64L << 20;

    private final ExhibitUploads uploads;
    private final int piece;

    /// @param piece what the script sends at a time and compares before it goes on; a proxy may allow less
    UploadController(ExhibitUploads uploads, @Value("${plumbline.upload.piece:8MB}") DataSize piece) {
        this.uploads = uploads;
        this.piece = Math.toIntExact(Math.min(piece.toBytes(), LARGEST_PIECE));
    }

    record Where(long offset) {}

    record Refusal(String problem) {}

    record Upload(UUID upload, long offset, long size, int piece) {}

    /// @param pieces the SHA-256 of every `piece` bytes of those before `offset`
    record Pieces(long offset, int piece, List<String> pieces) {}

    record Next(String next) {}

    @PostMapping
    @Allowed(Role.INVESTIGATOR)
    ResponseEntity<?> begin(
            @PathVariable UUID operationId,
            @RequestParam UUID exhibitId,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam(defaultValue = "") String sha256) {
        var hash = sha256.strip().toLowerCase(Locale.ROOT);
        if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
            return refused("Enter the SHA-256 as 64 digits from 0 to 9 and a to f");
        }
        var announced = hash.isEmpty() ? null : new Sha256(hash);
        return switch (uploads.begin(operationId, exhibitId, name, size, announced)) {
            case Begun.UnderWay(var upload, var offset) ->
                ResponseEntity.ok(new Upload(upload.uploadId(), offset, upload.size(), piece));
            case Begun.Refused(var reason) -> refused(reason);
        };
    }

    @GetMapping("/{uploadId}")
    @Allowed(Role.INVESTIGATOR)
    ResponseEntity<?> where(@PathVariable UUID operationId, @PathVariable UUID uploadId) {
        return ResponseEntity.ok(new Where(uploads.offset(operationId, uploadId)));
    }

    @GetMapping("/{uploadId}/pieces")
    @Allowed(Role.INVESTIGATOR)
    ResponseEntity<?> pieces(@PathVariable UUID operationId, @PathVariable UUID uploadId) {
        var held = uploads.held(operationId, uploadId, piece);
        return ResponseEntity.ok(new Pieces(
                held.offset(), piece, held.pieces().stream().map(Sha256::hex).toList()));
    }

    /// Takes a body of bytes straight into the vault. What arrived before a break is held.
    @PatchMapping("/{uploadId}")
    @Allowed(Role.INVESTIGATOR)
    ResponseEntity<?> append(
            @PathVariable UUID operationId,
            @PathVariable UUID uploadId,
            @RequestParam long offset,
            HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (offset < 0 || length < 0 || length > LARGEST_PIECE) {
            return at(
                    length > LARGEST_PIECE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                    uploads.offset(operationId, uploadId));
        }
        return switch (uploads.append(operationId, uploadId, offset, SentBytes.of(request))) {
            case Appended.Held(var held) -> at(HttpStatus.OK, held);
            case Appended.Gap(var held) -> at(HttpStatus.CONFLICT, held);
            case Appended.TooLong(var size) -> at(HttpStatus.CONTENT_TOO_LARGE, size);
        };
    }

    @PostMapping("/{uploadId}/finish")
    @Allowed(Role.INVESTIGATOR)
    ResponseEntity<?> finish(
            @PathVariable UUID operationId,
            @PathVariable UUID uploadId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var finished = uploads.finish(operationId, uploadId);
        if (finished.isEmpty()) {
            return at(HttpStatus.CONFLICT, uploads.offset(operationId, uploadId));
        }
        return switch (finished.get()) {
            case Received.Refused(var reason) -> refused(reason);
            case Received.Kept kept -> {
                var landing = Landing.after(operationId, kept);
                Notice.leaveAt(landing.path(), request, response, landing.heading(), landing.text());
                yield ResponseEntity.ok(new Next(landing.path()));
            }
        };
    }

    @PostMapping(path = "/{uploadId}/give-up", produces = "text/html")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView giveUp(@PathVariable UUID operationId, @PathVariable UUID uploadId, RedirectAttributes redirect) {
        uploads.giveUp(operationId, uploadId);
        Notice.leave(redirect, "The upload is given up", "What had arrived of it is deleted.");
        return Show.redirect("/operations/" + operationId + "/exhibits/new");
    }

    private static ResponseEntity<?> at(HttpStatusCode status, long offset) {
        return ResponseEntity.status(status).body(new Where(offset));
    }

    private static ResponseEntity<?> refused(String reason) {
        return ResponseEntity.unprocessableContent().body(new Refusal(reason));
    }
}
