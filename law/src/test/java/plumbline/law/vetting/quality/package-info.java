@NullMarked
package plumbline.law.vetting.quality;

import org.jspecify.annotations.NullMarked;
