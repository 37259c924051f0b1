package plumbline.demo;

import java.util.List;

/// A burst of happenings that belong together, in order of time.
///
/// @param present who was in the conversation when the scene began, its actors included
record Scene(List<Person> present, List<Happening> happenings) {}
