-- name: outbox.by_idempotency_key
SELECT message_id, request_hash FROM outbox WHERE workspace_id = ?1 AND idempotency_key = ?2

-- name: outbox.insert
INSERT OR FAIL INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, purpose, client_id, idempotency_key,
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
UPDATE OR FAIL outbox SET state = ?2, ended_at = ?3, last_error = coalesce(?4, last_error), unknown_since = ?5, next_at = ?6,
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
UPDATE outbox_line SET held = 0, (head_message_id, due_at) = (
    SELECT message_id, next_at FROM outbox
    WHERE conversation_id = ?3 AND lane = ?2 AND state IN ('queued', 'retry_wait')
    ORDER BY message_id LIMIT 1)
WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3 AND head_message_id = ?4

-- name: outbox.due_scheduled
SELECT message_id FROM outbox WHERE state = 'scheduled' AND not_before <= ?1 ORDER BY not_before, message_id LIMIT ?2

-- name: outbox.due_expiry
SELECT message_id FROM outbox
WHERE (state = 'scheduled' OR state = 'queued' OR state = 'retry_wait') AND expires_at <= ?1
ORDER BY expires_at, message_id LIMIT ?2

-- name: outbox.next_scheduled
SELECT min(not_before) FROM outbox WHERE state = 'scheduled'

-- name: outbox.next_expiry
SELECT min(expires_at) FROM outbox WHERE (state = 'scheduled' OR state = 'queued' OR state = 'retry_wait')

-- name: outbox.waiting_of_bot
SELECT message_id FROM outbox
WHERE conversation_id = ?1 AND lane = ?2 AND state IN ('queued', 'retry_wait')
    AND cause_kind IN ('event', 'timer', 'activity')
ORDER BY message_id

-- name: outbox.waiting_broadcasts
-- In all chats of a contact.
SELECT o.message_id FROM conversation AS c INDEXED BY conversation_by_contact CROSS JOIN outbox AS o INDEXED BY outbox_waiting
WHERE c.workspace_id = ?1 AND c.contact_id = ?2 AND o.conversation_id = c.conversation_id AND o.lane IN (0, 1, 2)
    AND o.state IN ('queued', 'retry_wait') AND o.purpose = 'broadcast'
ORDER BY o.message_id;

-- name: outbox.heard_of_trace
-- How many wait, and how many do not any more.
SELECT count(*) FILTER (WHERE state IN ('queued', 'retry_wait')), count(*) FILTER (WHERE state NOT IN ('queued', 'retry_wait'))
FROM outbox INDEXED BY outbox_trace WHERE trace_id = ?1 AND conversation_id = ?2;

-- name: outbox.waiting_of_trace
SELECT message_id FROM outbox INDEXED BY outbox_trace
WHERE trace_id = ?1 AND conversation_id = ?2 AND state IN ('queued', 'retry_wait') ORDER BY message_id;

-- name: outbox.last_purpose
SELECT purpose FROM outbox INDEXED BY outbox_history WHERE conversation_id = ?1 AND copies > 0
ORDER BY message_id DESC LIMIT 1;

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

-- name: outbox.pace
SELECT s.workspace_id, s.state, s.rate_count, s.rate_per_ms, s.burst, s.pair_rate_count, s.pair_rate_per_ms,
    s.pair_burst, s.daily_cap, s.warm_up_from, s.quiet_from_min, s.quiet_to_min, s.tat_ms, s.tat_medium_ms,
    s.tat_low_ms, s.sent_day, s.sent_today, s.learned_count, s.learned_per_ms,
    w.rate_count, w.rate_per_ms, w.burst, w.tat_ms, w.zone, s.jitter
FROM session s JOIN workspace w ON w.workspace_id = s.workspace_id
WHERE s.session_id = ?1

-- name: outbox.next_line
SELECT conversation_id, head_message_id, due_at FROM outbox_line
WHERE session_id = ?1 AND lane = ?2 AND pending > 0 AND held = 0
ORDER BY due_at LIMIT 1

-- name: outbox.head
SELECT o.state, o.purpose, o.delivery, o.attempts, o.fence, o.expires_at, o.payload, o.client_id, o.trace_id, o.next_at,
    c.chat_key, c.pair_tat_ms
FROM outbox o LEFT JOIN conversation c ON c.conversation_id = o.conversation_id
WHERE o.message_id = ?1

-- name: outbox.contact_zone
SELECT ct.zone FROM conversation c JOIN contact ct ON ct.contact_id = c.contact_id WHERE c.conversation_id = ?1

-- name: outbox.has_opted_out
SELECT 1 FROM conversation c JOIN contact ct ON ct.contact_id = c.contact_id
WHERE c.conversation_id = ?1 AND ct.opt_in = 'out'

-- name: outbox.last_attempt_ended
SELECT max(ended_at) FROM attempt WHERE message_id = ?1

-- name: outbox.begin_attempt
UPDATE OR FAIL outbox SET state = 'sending', attempts = attempts + 1, fence = fence + 1, whatsapp_id = coalesce(whatsapp_id, ?2),
    copies = 1 + CASE WHEN attempts = 0 THEN 0
        ELSE (SELECT count(*) FROM attempt a WHERE a.message_id = ?1 AND a.outcome = 'unknown') END,
    echoes = CASE WHEN ?2 IS NULL THEN echoes ELSE echoes + 1 END
WHERE message_id = ?1

-- name: outbox.insert_attempt
INSERT INTO attempt (message_id, n, workspace_id, epoch, started_at) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: outbox.hold_line
UPDATE outbox_line SET held = 1 WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.postpone_line
UPDATE outbox_line SET due_at = ?4 WHERE session_id = ?1 AND lane = ?2 AND conversation_id = ?3

-- name: outbox.charge_session
UPDATE session SET tat_ms = ?2, tat_medium_ms = ?3, tat_low_ms = ?4, sent_day = ?5, sent_today = ?6 WHERE session_id = ?1

-- name: outbox.charge_chat
UPDATE conversation SET pair_tat_ms = ?2, last_outbound_at = ?3 WHERE conversation_id = ?1

-- name: outbox.mend_chat
UPDATE conversation SET pair_tat_ms = ?2 WHERE conversation_id = ?1

-- name: outbox.charge_workspace
UPDATE workspace SET tat_ms = ?2 WHERE workspace_id = ?1

-- name: outbox.session_departure
UPDATE session SET tat_ms = max(tat_ms, ?2), tat_medium_ms = max(tat_medium_ms, ?3), tat_low_ms = max(tat_low_ms, ?4)
WHERE session_id = ?1

-- name: outbox.chat_departure
UPDATE conversation SET pair_tat_ms = max(pair_tat_ms, ?2) WHERE conversation_id = ?1

-- name: outbox.workspace_departure
UPDATE workspace SET tat_ms = max(tat_ms, ?2) WHERE workspace_id = ?1

-- name: outbox.end_attempt
UPDATE attempt SET ended_at = ?3, outcome = ?4, http_status = ?5, error = ?6 WHERE message_id = ?1 AND n = ?2

-- name: outbox.attempt_not_sent
UPDATE attempt SET outcome = 'not_sent' WHERE message_id = ?1 AND n = ?2

-- name: outbox.attempts_in_doubt
SELECT count(*) FROM attempt WHERE message_id = ?1 AND outcome = 'unknown'

-- name: outbox.keep_breaker
UPDATE session SET breaker = ?2, breaker_until = ?3, breaker_open_ms = ?4, held_until = ?5 WHERE session_id = ?1

-- name: outbox.learn_rate
UPDATE session SET learned_count = ?2, learned_per_ms = ?3
WHERE session_id = ?1 AND (learned_count <> ?2 OR learned_per_ms <> ?3)

-- name: outbox.session_down
UPDATE session SET state = 'reconnecting', state_at = ?2, state_detail = ?3 WHERE session_id = ?1 AND state = 'connected'

-- name: outbox.session_up
UPDATE session SET state = 'connected', state_at = ?2, state_detail = '' WHERE session_id = ?1 AND state = 'reconnecting'

-- name: outbox.kept_breakers
SELECT session_id, breaker, breaker_until, breaker_open_ms, held_until FROM session
WHERE breaker <> 'closed' OR held_until > 0

-- name: outbox.sessions_with_lines
WITH RECURSIVE busy (session_id) AS (
    SELECT min(session_id) FROM outbox_line
    UNION ALL
    SELECT (SELECT min(l.session_id) FROM outbox_line l WHERE l.session_id > busy.session_id) FROM busy
    WHERE busy.session_id IS NOT NULL)
SELECT session_id FROM busy WHERE session_id IS NOT NULL

-- name: outbox.in_doubt
SELECT message_id, session_id, conversation_id, unknown_since FROM outbox
WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'unknown' AND message_id > ?1
ORDER BY message_id LIMIT ?2

-- name: outbox.doubt
SELECT o.content_hash, o.state, c.chat_key, (SELECT max(a.started_at) FROM attempt a WHERE a.message_id = o.message_id)
FROM outbox o JOIN conversation c ON c.conversation_id = o.conversation_id
WHERE o.message_id = ?1

-- name: outbox.alias
SELECT 1 FROM chat_alias WHERE workspace_id = ?1 AND session_id = ?2 AND alias = ?3 AND conversation_id = ?4

-- name: outbox.newest
SELECT created_at FROM outbox ORDER BY message_id DESC LIMIT 1

-- name: outbox.due_again
UPDATE outbox SET next_at = ?1
WHERE state IN ('queued', 'retry_wait') AND next_at > ?1 + CASE state WHEN 'retry_wait' THEN 1800000 ELSE 0 END

-- name: outbox.lines_due_again
UPDATE outbox_line SET due_at = ?1 WHERE due_at > ?1 AND held = 0
