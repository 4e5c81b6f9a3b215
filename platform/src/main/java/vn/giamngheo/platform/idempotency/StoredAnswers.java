package vn.giamngheo.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers kept under (caller, key), written in the transaction of the change that they answer. */
@ApplicationScoped
class StoredAnswers {

    private final EntityManager db;
    private final ObjectMapper json;

    StoredAnswers(EntityManager db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Takes the key, or answers false when it is taken. Waits while another transaction holds it. */
    boolean reserve(String owner, String key, String requestHash) {
        return db.createNativeQuery("""
                        insert into idempotency_key (owner, key, request_hash) values (?1, ?2, ?3)
                        on conflict do nothing""")
                        .setParameter(1, owner)
                        .setParameter(2, key)
                        .setParameter(3, requestHash)
                        .executeUpdate()
                == 1;
    }

    void store(String owner, String key, Response response) {
        db.createNativeQuery("""
                        update idempotency_key set status = ?3, location = ?4, etag = ?5, body = ?6
                        where owner = ?1 and key = ?2""")
                .setParameter(1, owner)
                .setParameter(2, key)
                .setParameter(3, response.getStatus())
                .setParameter(4, response.getHeaderString(HttpHeaders.LOCATION))
                .setParameter(5, response.getHeaderString(HttpHeaders.ETAG))
                .setParameter(6, write(response.getEntity()))
                .executeUpdate();
    }

    /** @throws IdempotencyKeyReused when the key was used for another request (422) */
    Response replay(String owner, String key, String requestHash) {
        var row = (Object[]) db.createNativeQuery("""
                        select request_hash, status, location, etag, body from idempotency_key
                        where owner = ?1 and key = ?2""")
                .setParameter(1, owner)
                .setParameter(2, key)
                .getSingleResult();
        if (!row[0].equals(requestHash)) {
            throw new IdempotencyKeyReused(key);
        }
        return Response.status(((Number) row[1]).intValue())
                .header(HttpHeaders.LOCATION, row[2])
                .header(HttpHeaders.ETAG, row[3])
                .header("Idempotency-Replayed", true)
                .type(MediaType.APPLICATION_JSON)
                .entity(row[4])
                .build();
    }

    private String write(Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
