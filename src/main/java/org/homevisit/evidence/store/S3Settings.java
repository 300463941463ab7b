package org.homevisit.evidence.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** HOMEVISIT_S3_ENDPOINT, _BUCKET, _REGION, _PATH_STYLE, _ACCESS_KEY, _SECRET_KEY; without keys the SDK's own chain. */
@ConfigurationProperties("homevisit.s3")
record S3Settings(
        @Nullable String endpoint,
        @DefaultValue("homevisit") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("true") boolean pathStyle,
        @Nullable String accessKey,
        @Nullable String secretKey) {}
