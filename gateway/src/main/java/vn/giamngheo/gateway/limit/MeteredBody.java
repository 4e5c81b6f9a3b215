package vn.giamngheo.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.Optional;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/**
 * A body on its way through. It fails when more than its limit has come or when it takes longer than its time, and then
 * drops what still comes; nothing of it is kept.
 */
public final class MeteredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limitBytes;
    private final Duration time;

    private long seenBytes;
    private boolean ended;
    private Fault fault;
    private Handler<Throwable> onFailure = failure -> {};
    private Runnable onEnd = () -> {};

    MeteredBody(ReadStream<Buffer> source, long limitBytes, Duration time) {
        this.source = source;
        this.limitBytes = limitBytes;
        this.time = time;
    }

    /** Why the body was refused on its way, if it was. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Fails the body that has not ended when its time is over. */
    public MeteredBody watchedBy(Vertx vertx) {
        long timer =
                vertx.setTimer(time.toMillis(), late -> fail(new Fault(FaultKind.BODY_TOO_SLOW, time.toSeconds())));
        onEnd = () -> vertx.cancelTimer(timer);
        return this;
    }

    /** Runs when the last byte has come; at once when it already has. */
    public void whenEnded(Runnable action) {
        if (ended) {
            action.run();
        } else {
            var before = onEnd;
            onEnd = () -> {
                before.run();
                action.run();
            };
        }
    }

    @Override
    public MeteredBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seenBytes += chunk.length();
        if (seenBytes > limitBytes) {
            fail(new Fault(FaultKind.BODY_TOO_LARGE, limitBytes));
        }
        if (fault == null) {
            handler.handle(chunk);
        }
    }

    private void fail(Fault why) {
        if (fault == null && !ended) {
            fault = why;
            onFailure.handle(why);
        }
    }

    @Override
    public MeteredBody endHandler(Handler<Void> handler) {
        source.endHandler(end -> {
            ended = true;
            onEnd.run();
            if (handler != null && fault == null) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public MeteredBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeteredBody pause() {
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
