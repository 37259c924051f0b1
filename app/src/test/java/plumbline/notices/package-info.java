/// Tests of coding messages and raising allegations from them.
@NullMarked
package plumbline.notices;

import org.jspecify.annotations.NullMarked;
