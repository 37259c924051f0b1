package plumbline.audit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where time, randomness and keys come from. Tests put their own in these places.
@Configuration
class AuditConfiguration {

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    RecorderKey recorderKey(@Value("${plumbline.data:data}") Path data, SecureRandom random) {
        return new RecorderKey(KeyFile.secret(data.resolve("keys/recorder.key"), random));
    }
}
