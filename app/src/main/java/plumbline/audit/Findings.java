package plumbline.audit;

import java.util.ArrayList;
import java.util.List;

/// Collects findings: all are counted, the first are kept.
class Findings {
    private final List<Finding> listed = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (listed.size() < Reconciliation.MOST_LISTED) {
            listed.add(finding);
        }
    }

    void add(Finding.Kind kind, String says) {
        add(new Finding(kind, null, null, null, null, says));
    }

    long count() {
        return count;
    }

    List<Finding> listed() {
        return listed;
    }
}
