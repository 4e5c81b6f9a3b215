package vn.giamngheo.household.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;

/** What is answered of files, whatever they are attached to. */
@ApplicationScoped
class AttachmentAnswers {

    private final Attachments attachments;
    private final Contents contents;
    private final Subjects subjects;
    private final HttpHeaders headers;

    AttachmentAnswers(Attachments attachments, Contents contents, Subjects subjects, HttpHeaders headers) {
        this.attachments = attachments;
        this.contents = contents;
        this.subjects = subjects;
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

    /** @throws AttachmentDamaged when it is not the file that was attached */
    Response content(Subject subject, UUID id) {
        var found = attachments.find(subject, id);
        if (!found.isThere()) {
            throw new AttachmentNotFound(id);
        }
        contents.check(found.view());
        return Download.answer(found.view(), out -> contents.write(found.view(), out));
    }

    /** Read from the caller before any transaction begins: a slow phone holds no lock. */
    Upload taken(InputStream sent) throws IOException {
        return Upload.of(sent, headers.getLength(), headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    @Transactional
    @Idempotent
    Response attachToHousehold(UUID id, String name, Upload file) {
        return attached(HouseholdAttachmentResource.PATH, subjects.changedHousehold(id), name, file);
    }

    @Transactional
    @Idempotent
    Response attachToRound(UUID id, String name, Upload file) {
        return attached(RoundAttachmentResource.PATH, subjects.round(id), name, file);
    }

    private Response attached(String path, Subject subject, String name, Upload file) {
        var found = attachments.attach(subject, name, file);
        return Answers.created(
                path + "/" + subject.id() + "/attachments/" + found.view().id(), found.view(), found.version());
    }

    void remove(Subject subject, UUID id, String ifMatch) {
        attachments.remove(subject, id, ifMatch);
    }
}
