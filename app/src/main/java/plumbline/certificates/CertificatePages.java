package plumbline.certificates;

import java.util.List;
import java.util.UUID;
import plumbline.ledger.certificate.CertificateVerdict;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.web.Colour;
import plumbline.web.Paging;
import plumbline.web.Problems;

/// What the pages of certificates show.
final class CertificatePages {

    private CertificatePages() {}

    /// The decisions that the reader may see, a page of them.
    ///
    /// @param inAll how many there are
    /// @param number of the page, from 1
    /// @param signs whether the reader can sign here
    record Listing(List<Standing> standings, int inAll, int number, boolean signs) {
        static final int PAGE = 25;

        String count() {
            return inAll == 1 ? "1 decision" : inAll + " decisions";
        }

        Paging paging() {
            return Paging.ofRows(number, inAll, PAGE, page -> "/certificates?page=" + page);
        }
    }

    /// One decision.
    ///
    /// @param site for which passkeys are asked; empty while there is no trust file
    /// @param signs whether the reader can sign here
    /// @param passkeys of the reader
    record One(
            Standing standing,
            String reasons,
            List<SigningRequest.Shown> evidence,
            String site,
            boolean signs,
            List<String> passkeys,
            String challenge,
            Problems problems) {

        String path() {
            return "/certificates/" + standing.decisionId();
        }

        List<String> sentences() {
            return switch (standing.verdict()) {
                case CertificateVerdict.Valid(List<String> proven) -> proven;
                case CertificateVerdict.Invalid(List<String> wrong) -> wrong;
            };
        }
    }

    /// Every roster on record.
    record Rosters(List<Roster> rosters, Problems problems) {}

    /// The reader's own passkeys.
    record Passkeys(
            List<Passkey> passkeys,
            String site,
            String organisation,
            String challenge,
            UUID user,
            String name,
            Problems problems) {}

    /// The check light. The words say it; the colour helps to find it.
    static String light(Standing standing) {
        return standing.isValid() ? "Valid" : standing.missing().isEmpty() ? "Not valid" : "Waits for signatures";
    }

    static Colour colour(Standing standing) {
        return standing.isValid() ? Colour.GREEN : standing.missing().isEmpty() ? Colour.RED : Colour.YELLOW;
    }

    static String name(Standing standing) {
        Decision decision = standing.decision();
        return decision == null
                ? "A decision that cannot be read"
                : decision.subject().name();
    }
}
