package plumbline.bench;

import java.io.IOException;
import java.util.List;

/// Downloads the record as an inspector does and runs the offline verifier on it.
record BundleCheck(Application application) {

    boolean verifies() throws IOException, InterruptedException {
        var bundle = application.data().resolve("bundle.zip");
        try (var inspector = new Visitor(application.address())) {
            Office.signIn(inspector, "INSPECTOR");
            var answer = inspector.download("/oversight/bundle", bundle);
            if (answer.statusCode() != 200) {
                throw new IOException("The bundle was not handed out: status " + answer.statusCode());
            }
        }
        var verifier = new ProcessBuilder(List.of("./plumbline", "verify", bundle.toString()))
                .inheritIO()
                .start();
        return verifier.waitFor() == 0;
    }
}
