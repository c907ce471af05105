-- name: ledger.conversation
SELECT conversation_id, session_id, chat_key, contact_id, created_at, owner, owner_until, owner_name, run_id,
    expires_at, pending, blocked, last_inbound_at, last_outbound_at
FROM conversation WHERE workspace_id = ?1 AND conversation_id = ?2;

-- name: ledger.conversations
SELECT conversation_id, session_id, chat_key, contact_id, created_at, owner, owner_until, owner_name, run_id,
    expires_at, pending, blocked, last_inbound_at, last_outbound_at
FROM conversation WHERE workspace_id = ?1 AND conversation_id < ?2 ORDER BY conversation_id DESC LIMIT ?3;

-- name: ledger.conversations_of_contact
SELECT conversation_id, session_id, chat_key, contact_id, created_at, owner, owner_until, owner_name, run_id,
    expires_at, pending, blocked, last_inbound_at, last_outbound_at
FROM conversation WHERE workspace_id = ?1 AND contact_id = ?4 AND conversation_id < ?2
ORDER BY conversation_id DESC LIMIT ?3;

-- name: ledger.conversations_in_flow
SELECT c.conversation_id, c.session_id, c.chat_key, c.contact_id, c.created_at, c.owner, c.owner_until, c.owner_name,
    c.run_id, c.expires_at, c.pending, c.blocked, c.last_inbound_at, c.last_outbound_at
FROM run AS r INDEXED BY run_standing JOIN conversation AS c
    ON c.conversation_id = r.conversation_id AND c.workspace_id = r.workspace_id
WHERE r.workspace_id = ?1 AND r.flow_id = ?4 AND r.ended_at IS NULL AND r.conversation_id < ?2 AND ?5 = ''
ORDER BY r.conversation_id DESC LIMIT ?3;

-- name: ledger.conversations_at_step
SELECT c.conversation_id, c.session_id, c.chat_key, c.contact_id, c.created_at, c.owner, c.owner_until, c.owner_name,
    c.run_id, c.expires_at, c.pending, c.blocked, c.last_inbound_at, c.last_outbound_at
FROM run AS r INDEXED BY run_standing JOIN conversation AS c
    ON c.conversation_id = r.conversation_id AND c.workspace_id = r.workspace_id
WHERE r.workspace_id = ?1 AND r.flow_id = ?4 AND r.step = ?5 AND r.ended_at IS NULL AND r.conversation_id < ?2
ORDER BY r.conversation_id DESC LIMIT ?3;

-- name: ledger.history_in
SELECT event_id, kind, accepted_at, provider_id, provider_at, state, trace_id, payload
FROM inbound_event
WHERE conversation_id = ?2 AND workspace_id = ?1 AND seq IS NOT NULL AND event_id > ?3 AND kind = 'message'
ORDER BY seq LIMIT ?4;

-- name: ledger.history_phone
SELECT e.event_id, 'phone', p.at, e.provider_id, e.provider_at, e.state, e.trace_id, e.payload
FROM phone_message AS p JOIN inbound_event AS e ON e.event_id = p.event_id
WHERE p.conversation_id = ?2 AND p.workspace_id = ?1 AND p.event_id > ?3
ORDER BY p.event_id LIMIT ?4;

-- name: ledger.history_out
SELECT message_id, workspace_id, session_id, conversation_id, lane, purpose, state, cause_kind, cause_id,
    trace_id, payload, delivery, not_before, expires_at, created_at, attempts, gateway_id, whatsapp_id, sent_at,
    ended_at, last_error, idempotency_key, client_id
FROM outbox WHERE conversation_id = ?2 AND workspace_id = ?1 AND message_id > ?3
ORDER BY message_id LIMIT ?4;

-- name: ledger.messages
SELECT message_id, workspace_id, session_id, conversation_id, lane, purpose, state, cause_kind, cause_id,
    trace_id, payload, delivery, not_before, expires_at, created_at, attempts, gateway_id, whatsapp_id, sent_at,
    ended_at, last_error, idempotency_key, client_id
FROM outbox WHERE workspace_id = ?1 AND message_id < ?2 ORDER BY message_id DESC LIMIT ?3;

-- name: ledger.message
SELECT message_id, workspace_id, session_id, conversation_id, lane, purpose, state, cause_kind, cause_id,
    trace_id, payload, delivery, not_before, expires_at, created_at, attempts, gateway_id, whatsapp_id, sent_at,
    ended_at, last_error, idempotency_key, client_id
FROM outbox WHERE workspace_id = ?1 AND message_id = ?2;

-- name: ledger.message_by_key
SELECT message_id, request_hash FROM outbox WHERE workspace_id = ?1 AND idempotency_key = ?2;

-- name: ledger.messages_of_trace
SELECT message_id, workspace_id, session_id, conversation_id, lane, purpose, state, cause_kind, cause_id,
    trace_id, payload, delivery, not_before, expires_at, created_at, attempts, gateway_id, whatsapp_id, sent_at,
    ended_at, last_error, idempotency_key, client_id
FROM outbox WHERE trace_id = ?2 AND workspace_id = ?1 ORDER BY message_id LIMIT ?3;

-- name: ledger.event
SELECT event_id, trace_id, conversation_id FROM inbound_event WHERE workspace_id = ?1 AND event_id = ?2;

-- name: ledger.events_of_trace
SELECT event_id, session_id, conversation_id, seq, kind, request_id, provider_id, provider_at, accepted_at,
    state, attempts, deaths, done_at, last_error, payload
FROM inbound_event WHERE trace_id = ?2 AND trace_id <> event_id AND workspace_id = ?1
ORDER BY event_id LIMIT ?3;

-- name: ledger.event_of_trace
SELECT event_id, session_id, conversation_id, seq, kind, request_id, provider_id, provider_at, accepted_at,
    state, attempts, deaths, done_at, last_error, payload
FROM inbound_event WHERE event_id = ?2 AND trace_id = ?2 AND workspace_id = ?1;

-- name: ledger.steps_of_trace
SELECT s.run_id, s.step_no, s.event_id, s.at, s.decisions, r.flow_id, r.flow_version, r.conversation_id
FROM step_log AS s LEFT JOIN run AS r ON r.run_id = s.run_id AND r.workspace_id = s.workspace_id
WHERE s.trace_id = ?2 AND s.workspace_id = ?1 ORDER BY s.run_id, s.step_no LIMIT ?3;

-- name: ledger.attempts
SELECT n, started_at, ended_at, outcome, http_status, error FROM attempt
WHERE message_id = ?2 AND workspace_id = ?1 ORDER BY n LIMIT ?3;

-- name: ledger.delivery_events
SELECT status, at, source FROM delivery_event WHERE message_id = ?2 AND workspace_id = ?1
ORDER BY at, CASE status WHEN 'server_ack' THEN 0 WHEN 'echo' THEN 1 WHEN 'delivered' THEN 2 ELSE 3 END;

-- name: ledger.notes_of_trace
SELECT note_id, at, hop, subject_kind, subject_id, detail FROM ledger_note
WHERE trace_id = ?2 AND workspace_id = ?1 ORDER BY note_id LIMIT ?3;

-- name: ledger.dead_letters_of
SELECT dead_letter_id, reason, detail, created_at, resolution, resolved_at FROM dead_letter
WHERE source = ?2 AND source_id = ?3 AND workspace_id = ?1 ORDER BY dead_letter_id LIMIT 20;

-- name: ledger.recent_event_traces
SELECT DISTINCT trace_id FROM
    (SELECT trace_id, event_id FROM inbound_event
     WHERE conversation_id = ?2 AND workspace_id = ?1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1000)
WHERE trace_id < ?3 ORDER BY trace_id DESC LIMIT ?4;

-- name: ledger.recent_message_traces
SELECT DISTINCT trace_id FROM
    (SELECT trace_id, message_id FROM outbox
     WHERE conversation_id = ?2 AND workspace_id = ?1 ORDER BY message_id DESC LIMIT 1000)
WHERE trace_id < ?3 ORDER BY trace_id DESC LIMIT ?4;

-- name: ledger.events_with_text
SELECT DISTINCT trace_id FROM
    (SELECT workspace_id, trace_id, payload FROM inbound_event ORDER BY event_id DESC LIMIT 50000)
WHERE workspace_id = ?1 AND trace_id < ?3 AND instr(lower(payload), lower(?2)) > 0
ORDER BY trace_id DESC LIMIT ?4;

-- name: ledger.messages_with_text
SELECT DISTINCT trace_id FROM
    (SELECT trace_id, payload FROM outbox WHERE workspace_id = ?1 ORDER BY message_id DESC LIMIT 50000)
WHERE trace_id < ?3 AND instr(lower(payload), lower(?2)) > 0 ORDER BY trace_id DESC LIMIT ?4;

-- name: ledger.trace_exists
SELECT EXISTS (SELECT 1 FROM inbound_event WHERE event_id = ?2 AND workspace_id = ?1)
    OR EXISTS (SELECT 1 FROM outbox WHERE trace_id = ?2 AND workspace_id = ?1)
    OR EXISTS (SELECT 1 FROM inbound_event WHERE trace_id = ?2 AND trace_id <> event_id AND workspace_id = ?1);

-- name: ledger.dead_letters
SELECT dead_letter_id, conversation_id, source, source_id, trace_id, reason, detail, created_at, resolution,
    resolved_at
FROM dead_letter WHERE workspace_id = ?1 AND dead_letter_id < ?2 AND resolution = ''
ORDER BY dead_letter_id DESC LIMIT ?3;

-- name: ledger.dead_letters_all
SELECT dead_letter_id, conversation_id, source, source_id, trace_id, reason, detail, created_at, resolution,
    resolved_at
FROM dead_letter WHERE workspace_id = ?1 AND dead_letter_id < ?2 ORDER BY dead_letter_id DESC LIMIT ?3;

-- name: ledger.dead_letter
SELECT dead_letter_id, conversation_id, source, source_id, trace_id, reason, detail, created_at, resolution,
    resolved_at
FROM dead_letter WHERE workspace_id = ?1 AND dead_letter_id = ?2;

-- name: ledger.deliveries
SELECT request_id, session_id, received_at, peer, event_name, outcome, note, event_count, length(body)
FROM ingress_request WHERE workspace_id = ?1 AND request_id < ?2 ORDER BY request_id DESC LIMIT ?3;

-- name: ledger.delivery
SELECT request_id, session_id, received_at, peer, event_name, outcome, note, event_count, length(body), body
FROM ingress_request WHERE workspace_id = ?1 AND request_id = ?2;

-- name: ledger.dismiss
UPDATE dead_letter SET resolution = 'dismissed', resolved_at = ?3
WHERE workspace_id = ?1 AND dead_letter_id = ?2 AND resolution = '';

-- name: ledger.blocks_mailbox
SELECT EXISTS (SELECT 1 FROM conversation
    WHERE workspace_id = ?1 AND conversation_id = ?2 AND head_event_id = ?3 AND blocked <> '');
