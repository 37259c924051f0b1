/// An application: what its applicant declares, what is missing from that, and the course it takes from the first form
/// to its end.
///
/// What is declared is open to the last: everything may be left blank while the form is being filled, and [Gaps] says
/// what still lacks. The same function points it out while somebody types and refuses the form when it is sent.
@NullMarked
package plumbline.law.vetting.application;

import org.jspecify.annotations.NullMarked;
