@NullMarked
package plumbline.law.vetting.holding;

import org.jspecify.annotations.NullMarked;
