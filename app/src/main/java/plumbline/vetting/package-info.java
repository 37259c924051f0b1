/// Applications for clearance, from the applicant's form to the point where somebody may decide: the form that points
/// out what it lacks, the checks of the level, and whether all of them count.
///
/// Nothing here says "complete" of its own: whether an application may be assessed is worked out each time from what
/// was declared, asked for, returned and set aside. The person who is vetted sees their own form and nothing else.
@ApplicationModule(allowedDependencies = {"web", "forms", "audit", "access", "people"})
@NullMarked
package plumbline.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
