/// The page on which outside reviewers sign, on an origin of their own: a browser lets a passkey sign only for the site
/// it was made on, so nothing that the force's server shows can take its place (WebAuthn, section 13.4.9).
@NullMarked
package plumbline.reviewer;

import org.jspecify.annotations.NullMarked;
