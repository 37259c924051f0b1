/// Tests of what the public is told.
@NullMarked
package plumbline.publication;

import org.jspecify.annotations.NullMarked;
