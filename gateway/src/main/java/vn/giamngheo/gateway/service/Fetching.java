package vn.giamngheo.gateway.service;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The client for what the gateway asks of the services on its own account. */
class Fetching {

    @Produces
    @Singleton
    WebClient client(Vertx vertx) {
        var options = new WebClientOptions()
                .setConnectTimeout(2_000)
                .setFollowRedirects(false)
                .setUserAgent("giamngheo-gateway");
        return WebClient.create(vertx, options);
    }
}
