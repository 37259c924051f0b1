package plumbline.aftercare;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of the board, made again from the beginnings and acts on record.
@Component
class Reopened {
    private final CourseRepository courses;
    private final CourseOpenings openings;

    Reopened(CourseRepository courses, CourseOpenings openings) {
        this.courses = courses;
        this.openings = openings;
    }

    /// Makes them all again, and says how many there are.
    @Transactional
    public int all() {
        var all = courses.all();
        all.forEach(course -> openings.keep(courses.onRecord(course).orElseThrow()));
        return all.size();
    }
}
