package plumbline.law.vetting.level;

import java.util.Optional;
import plumbline.law.vetting.Level;

/// The rules of one level.
///
/// @param validity for how many years it is granted
/// @param residency for how many years before the application its applicant must have lived in the United Kingdom
/// @param review after how many years it is reviewed while it runs; empty where it is not
public record LevelRules(Level level, Figure validity, Figure residency, Optional<Figure> review) {}
