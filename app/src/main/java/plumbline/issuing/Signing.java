package plumbline.issuing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import plumbline.certificates.Certificates;
import plumbline.codecision.AfterReview;
import plumbline.codecision.Conclusion;
import plumbline.web.Link;

/// Leads whoever sat in a case to what they sign, and the other force that took the force's part to putting it there.
@Component
class Signing implements AfterReview {
    private final Certificates certificates;

    Signing(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<Link> of(Conclusion conclusion) {
        if (!conclusion.cleared()) {
            return Optional.empty();
        }
        return certificates
                .of(conclusion.conclusionId())
                .map(standing -> Link.to("Sign the decision", "/certificates/" + standing.decisionId()))
                .or(() -> Issuing.isTheReaders(conclusion)
                        ? Optional.of(Link.to("Put the decision to signature", "/issuing"))
                        : Optional.empty());
    }
}
