package plumbline.codecision;

import java.time.LocalDate;
import plumbline.law.vetting.twokey.Party;

/// A reviewer's yearly declaration.
record Interests(LocalDate declaredOn, Party party) {}
