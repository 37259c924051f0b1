@NullMarked
package plumbline.vetting;

import org.jspecify.annotations.NullMarked;
