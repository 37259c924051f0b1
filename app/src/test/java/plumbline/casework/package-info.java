/// Tests of the course of cases.
@NullMarked
package plumbline.casework;

import org.jspecify.annotations.NullMarked;
