package plumbline.certificates;

import plumbline.ledger.certificate.Enrolment;

/// Somebody of the force made a passkey, which whoever keeps its roster may list.
public record PasskeyMade(Enrolment enrolment) {}
