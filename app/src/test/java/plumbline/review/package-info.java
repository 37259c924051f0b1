/// Tests of coding messages and raising allegations from them.
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
