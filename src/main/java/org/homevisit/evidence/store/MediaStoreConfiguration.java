package org.homevisit.evidence.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.homevisit.evidence.MediaStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** <code>homevisit.media.store</code> (HOMEVISIT_MEDIA_STORE): <code>files</code>, or <code>s3</code>. */
@Configuration(proxyBeanMethods = false)
class MediaStoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "homevisit.media.store", havingValue = "files", matchIfMissing = true)
    MediaStore fileMediaStore(@Value("${homevisit.data:./data}") Path data, Clock clock) {
        var folder = data.resolve("media").toAbsolutePath();
        return new FileMediaStore(folder, folder.resolve(".incoming"), clock);
    }

    @Bean
    @ConditionalOnProperty(name = "homevisit.media.store", havingValue = "s3")
    MediaStore s3MediaStore(S3Client client, S3Settings settings, Clock clock) {
        return new S3MediaStore(client, settings.bucket(), clock);
    }

    /** Checksums only where S3 wants them: other makers' stores refuse the SDK's newer trailers. */
    @Bean
    @ConditionalOnProperty(name = "homevisit.media.store", havingValue = "s3")
    S3Client s3Client(S3Settings settings) {
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create());
        if (settings.endpoint() != null && !settings.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.create()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
