package plumbline.ledger.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.ledger.Malformed;

/// The makers of authenticators whom an organisation believes, by their root certificates.
///
/// @param roots as the makers publish them
public record Makers(List<X509Certificate> roots) {

    /// Nobody is believed.
    public static final Makers NONE = new Makers(List.of());

    public Makers {
        roots = List.copyOf(roots);
    }

    /// @param pem one certificate after another
    /// @throws Malformed when it is something else
    public static Makers parse(byte[] pem) {
        try {
            List<X509Certificate> roots =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (roots.isEmpty()) {
                throw new Malformed("there is no certificate in it");
            }
            return new Makers(roots);
        } catch (CertificateException _) {
            throw new Malformed("not certificates in PEM");
        }
    }

    /// Whether one of them stands behind this chain.
    ///
    /// @param chain from the authenticator's own certificate on, with or without its root
    boolean vouchFor(List<X509Certificate> chain, Instant now) {
        List<X509Certificate> path =
                chain.stream().filter(one -> !roots.contains(one)).toList();
        if (roots.isEmpty() || path.isEmpty()) {
            return false;
        }
        try {
            PKIXParameters parameters = new PKIXParameters(
                    roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet()));
            // Makers publish no lists of revoked certificates; a model found weak is taken off the trust file.
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (CertPathValidatorException | CertificateException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform checks no certificates", e);
        }
    }
}
