/// Speed and quality against peers and bare-metal baselines, measured in the same run.
@NullMarked
package plumbline.bench;

import org.jspecify.annotations.NullMarked;
