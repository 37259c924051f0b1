/// What all tests of the application share.
@NullMarked
package plumbline;

import org.jspecify.annotations.NullMarked;
