package plumbline.ledger.certificate;

import java.util.List;

/// What is to be thought of a certificate at one moment.
public sealed interface CertificateVerdict {

    /// Everything that was asked was found right.
    ///
    /// @param proven in sentences
    record Valid(List<String> proven) implements CertificateVerdict {

        public Valid {
            proven = List.copyOf(proven);
        }
    }

    /// It must be treated as if there were none.
    ///
    /// @param reasons every one that was found, at least one
    record Invalid(List<String> reasons) implements CertificateVerdict {

        public Invalid {
            reasons = List.copyOf(reasons);
        }
    }
}
