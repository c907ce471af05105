-- name: outbox.by_idempotency_key
SELECT message_id, request_hash FROM outbox WHERE workspace_id = ?1 AND idempotency_key = ?2

-- name: outbox.insert
INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, purpose, client_id, idempotency_key,
    request_hash, cause_kind, cause_id, trace_id, payload, content_hash, delivery, not_before, expires_at, created_at,
    state, next_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)

-- name: outbox.row
SELECT message_id, workspace_id, session_id, conversation_id, lane, purpose, delivery, trace_id, state, attempts, fence,
    content_hash, gateway_id, whatsapp_id, expires_at, unknown_since, copies, echoes, next_at
FROM outbox WHERE message_id = ?1

-- name: outbox.id_by_whatsapp_id
SELECT message_id FROM outbox WHERE session_id = ?1 AND whatsapp_id = ?2 ORDER BY message_id LIMIT 1

-- name: outbox.id_by_gateway_id
SELECT message_id FROM outbox WHERE session_id = ?1 AND gateway_id = ?2 ORDER BY message_id LIMIT 1

-- name: outbox.move
UPDATE outbox SET state = ?2, ended_at = ?3, last_error = coalesce(?4, last_error), unknown_since = ?5, next_at = ?6,
    sent_at = coalesce(sent_at, ?7)
WHERE message_id = ?1

-- name: outbox.join_line
INSERT INTO outbox_line (workspace_id, session_id, lane, conversation_id, pending, head_message_id, due_at, held)
VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, 0)
ON CONFLICT (session_id, lane, conversation_id) DO UPDATE SET
    pending = pending + 1,
    due_at = CASE WHEN held = 0 AND excluded.head_message_id < head_message_id THEN excluded.due_at ELSE due_at END,
    head_message_id = CASE WHEN held = 0 AND excluded.head_message_id < head_message_id
        THEN excluded.head_message_id ELSE head_message_id END

-- name: outbox.line
SELECT head_message_id, pending, held FROM outbox_line WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.next_in_line
SELECT message_id, next_at FROM outbox
WHERE conversation_id = ?1 AND lane = ?2 AND state IN ('queued', 'retry_wait')
ORDER BY message_id LIMIT 1

-- name: outbox.advance_line
UPDATE outbox_line SET head_message_id = ?4, due_at = ?5, held = 0, pending = max(pending - 1, 1)
WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.drop_line
DELETE FROM outbox_line WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.shorten_line
UPDATE outbox_line SET pending = max(pending - 1, 1) WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.release_line
UPDATE outbox_line SET held = 0, due_at = ?4 WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.due_scheduled
SELECT message_id FROM outbox WHERE state = 'scheduled' AND not_before <= ?1 ORDER BY not_before, message_id LIMIT ?2

-- name: outbox.due_expiry
SELECT message_id FROM outbox
WHERE state IN ('scheduled', 'queued', 'retry_wait') AND expires_at <= ?1
ORDER BY expires_at, message_id LIMIT ?2

-- name: outbox.next_scheduled
SELECT min(not_before) FROM outbox WHERE state = 'scheduled'

-- name: outbox.next_expiry
SELECT min(expires_at) FROM outbox WHERE state IN ('scheduled', 'queued', 'retry_wait')

-- name: outbox.waiting_of_bot
SELECT message_id FROM outbox
WHERE conversation_id = ?1 AND lane = ?2 AND state IN ('queued', 'retry_wait')
    AND cause_kind IN ('event', 'timer', 'activity')
ORDER BY message_id

-- name: outbox.copy_for_again
SELECT payload, content_hash, cause_kind FROM outbox WHERE message_id = ?1

-- name: outbox.dead_letter
INSERT INTO dead_letter (dead_letter_id, workspace_id, conversation_id, source, source_id, trace_id, reason, detail,
    created_at)
VALUES (?1, ?2, ?3, 'message', ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (source, source_id, created_at) DO NOTHING

-- name: outbox.resolve_dead_letter
UPDATE dead_letter SET resolution = ?3, resolved_at = ?4
WHERE workspace_id = ?1 AND source = 'message' AND source_id = ?2 AND resolution = ''

-- name: outbox.delivery_event
INSERT INTO delivery_event (message_id, status, workspace_id, at, source) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (message_id, status) DO NOTHING

-- name: outbox.keep_early_status
INSERT INTO early_status (session_id, whatsapp_id, status, workspace_id, at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (session_id, whatsapp_id, status) DO NOTHING

-- name: outbox.early_statuses
SELECT status, at FROM early_status WHERE session_id = ?1 AND whatsapp_id = ?2

-- name: outbox.forget_early_statuses
DELETE FROM early_status WHERE session_id = ?1 AND whatsapp_id = ?2

-- name: outbox.purge_early_statuses
DELETE FROM early_status WHERE (session_id, whatsapp_id, status) IN
    (SELECT session_id, whatsapp_id, status FROM early_status WHERE at < ?1 ORDER BY at LIMIT 500)

-- name: outbox.purge_echoes
DELETE FROM outbox_echo WHERE (session_id, whatsapp_id) IN
    (SELECT session_id, whatsapp_id FROM outbox_echo WHERE message_id IS NULL AND at < ?1 LIMIT 500)

-- name: outbox.link
UPDATE outbox SET whatsapp_id = coalesce(whatsapp_id, ?2), echoes = echoes + 1 WHERE message_id = ?1

-- name: outbox.count_echo
UPDATE outbox SET echoes = echoes + 1 WHERE message_id = ?1

-- name: outbox.set_gateway_id
UPDATE outbox SET gateway_id = coalesce(gateway_id, ?2) WHERE message_id = ?1

-- name: outbox.echo_by_id
SELECT message_id FROM outbox_echo WHERE session_id = ?1 AND whatsapp_id = ?2

-- name: outbox.keep_echo
INSERT INTO outbox_echo (session_id, whatsapp_id, workspace_id, conversation_id, content_hash, at, message_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (session_id, whatsapp_id) DO UPDATE SET message_id = excluded.message_id

-- name: outbox.forget_echo
DELETE FROM outbox_echo WHERE session_id = ?1 AND whatsapp_id = ?2

-- name: outbox.open_echoes
SELECT whatsapp_id, at FROM outbox_echo
WHERE conversation_id = ?1 AND content_hash = ?2 AND message_id IS NULL
ORDER BY at, whatsapp_id LIMIT 50

-- name: outbox.echo_candidates
SELECT o.message_id, o.state, (SELECT max(a.started_at) FROM attempt a WHERE a.message_id = o.message_id)
FROM outbox o
WHERE o.conversation_id = ?1 AND o.content_hash = ?2 AND o.copies > o.echoes
ORDER BY o.message_id DESC LIMIT 50
