package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import plumbline.ledger.Verify;

/// Downloads the record as an inspector does and runs the offline verifier on it.
record BundleCheck(Application application) {

    boolean verifies() throws IOException, InterruptedException {
        var bundle = application.data().resolve("bundle.zip");
        var policy = application.data().resolve("policy.txt");
        try (var inspector = new Visitor(application.address())) {
            Office.signIn(inspector, "INSPECTOR");
            inspector.get("/record");
            Files.writeString(policy, inspector.get("/record/policy").body());
            var answer = inspector.download("/record/bundle", bundle);
            if (answer.statusCode() != 200) {
                throw new IOException("The bundle was not handed out: status " + answer.statusCode());
            }
        }
        return Verify.run(List.of(bundle.toString(), "--policy", policy.toString()), System.out, System.err) == 0;
    }
}
