package vn.giamngheo.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code POST} that may be repeated: with an {@code Idempotency-Key} header the first answer is stored in the same
 * transaction as the change and given again to every repetition. The method must be {@code @Transactional}, return a
 * {@code Response}, and refuse by throwing, so that a refusal leaves no trace and may be tried again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
