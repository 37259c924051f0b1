/// Tests of assessment.
@NullMarked
package plumbline.assessment;

import org.jspecify.annotations.NullMarked;
