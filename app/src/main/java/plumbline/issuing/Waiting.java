package plumbline.issuing;

import java.util.List;
import plumbline.codecision.Conclusion;
import plumbline.vetting.Application;

/// A decision to clear somebody, and how far it is on its way to a certificate.
///
/// @param path where whoever takes the force's part reads the case
/// @param proposed whether it can be signed
/// @param missing names of those who have not signed
record Waiting(Application application, String path, Conclusion conclusion, boolean proposed, List<String> missing) {}
