package plumbline.aftercare;

import java.time.LocalDate;
import plumbline.law.vetting.after.Change;

/// A change of circumstances in the words of whoever tells of it.
public record ChangeTold(Change change, LocalDate since, String what) {}
