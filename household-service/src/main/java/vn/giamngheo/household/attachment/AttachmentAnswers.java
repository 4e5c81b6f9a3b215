package vn.giamngheo.household.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.page.Page;

/** What is answered of files, whatever they are attached to. */
@ApplicationScoped
class AttachmentAnswers {

    private final Attachments attachments;
    private final HttpHeaders headers;

    AttachmentAnswers(Attachments attachments, HttpHeaders headers) {
        this.attachments = attachments;
        this.headers = headers;
    }

    Page<AttachmentView> list(Subject subject) {
        return new Page<>(
                attachments.list(subject).stream().map(Attachments.Found::view).toList(), null);
    }

    Response find(Subject subject, UUID id) {
        var found = attachments.find(subject, id);
        return Answers.ok(found.view(), found.version());
    }

    Response content(Subject subject, UUID id) {
        var found = attachments.find(subject, id);
        return Download.answer(found.view(), attachments.content(found));
    }

    /** @param path of what it is attached to */
    Response attach(String path, Subject subject, String name, byte[] file) {
        var found = attachments.attach(subject, name, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), file);
        return Answers.created(
                path + "/" + subject.id() + "/attachments/" + found.view().id(), found.view(), found.version());
    }

    void remove(Subject subject, UUID id, String ifMatch) {
        attachments.remove(subject, id, ifMatch);
    }
}
