/// What the public is told: notices of hearings and reports of outcomes, from the draft to the page that anyone reads.
///
/// What is published is fixed when it is approved, as a text with its hash on record. Whether it may be told is asked
/// again on the day it is published, and again at each step of any case of the operation for as long as it is in sight.
/// Readers without an account are answered from this package's own tables alone, which hold nothing but what was
/// approved.
@ApplicationModule(
        allowedDependencies = {"web", "audit", "access", "people", "parameters", "intake", "cases", "casework"})
@NullMarked
package plumbline.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
