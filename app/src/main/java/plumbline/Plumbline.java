package plumbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application.
@SpringBootApplication
public class Plumbline {
    static void main(String[] args) {
        SpringApplication.run(Plumbline.class, args);
    }
}
