/// Certificates of decisions that no organisation can make alone, and the offline check of them.
///
/// A [Decision] is a text in one canonical form. People whom their own organisation lists in a signed [Roster] sign it
/// with passkeys, each by an [Assertion]. Together with the proof that the decision is in the log they are a
/// [Certificate]. [CertificateCheck] holds it against what a relying party trusts, a [TrustFile], and says valid or
/// names every reason why not. Nothing else makes a clearance: there is no status to read or to set.
///
/// The package needs the JDK and `plumbline.ledger`: no database and no WebAuthn library.
@NullMarked
package plumbline.ledger.certificate;

import org.jspecify.annotations.NullMarked;
