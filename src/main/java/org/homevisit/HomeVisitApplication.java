package org.homevisit;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Home Visit (家访). */
@SpringBootApplication(nameGenerator = BeanNames.class)
@Modulithic(sharedModules = "shared")
@ConfigurationPropertiesScan
public class HomeVisitApplication {

    public static void main(String[] arguments) {
        setTimeZone();
        SpringApplication.run(HomeVisitApplication.class, arguments);
    }

    /** The engine reads the zone when its classes load, so the JVM is set before Spring starts. */
    private static void setTimeZone() {
        var zone = System.getenv().getOrDefault("HOMEVISIT_TIME_ZONE", "Asia/Shanghai");
        TimeZone.setDefault(TimeZone.getTimeZone(java.time.ZoneId.of(zone)));
    }
}
