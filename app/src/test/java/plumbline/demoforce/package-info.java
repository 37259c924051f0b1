@NullMarked
package plumbline.demoforce;

import org.jspecify.annotations.NullMarked;
