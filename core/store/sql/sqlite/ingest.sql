-- Statements of ingest: one section each, headed by its name.

-- name: ingest.find_chat
SELECT a.conversation_id,
    (SELECT p.name = '' FROM conversation AS c JOIN contact AS p ON p.contact_id = c.contact_id
     WHERE c.conversation_id = a.conversation_id)
FROM chat_alias AS a WHERE a.workspace_id = ?1 AND a.session_id = ?2 AND a.alias = ?3;

-- name: ingest.insert_chat
INSERT OR FAIL INTO conversation (conversation_id, workspace_id, session_id, chat_key, contact_id, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: ingest.insert_alias
INSERT INTO chat_alias (workspace_id, session_id, alias, conversation_id) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO UPDATE SET conversation_id = excluded.conversation_id;

-- name: ingest.set_chat_key
UPDATE OR IGNORE conversation SET chat_key = ?2 WHERE conversation_id = ?1;

-- name: ingest.contact_of_chat
SELECT contact_id FROM conversation WHERE conversation_id = ?1;

-- name: ingest.set_contact_of_chat
UPDATE conversation SET contact_id = ?2 WHERE conversation_id = ?1;

-- name: ingest.find_identity
SELECT contact_id FROM contact_identity WHERE workspace_id = ?1 AND kind = ?2 AND value = ?3;

-- name: ingest.insert_identity
INSERT INTO contact_identity (workspace_id, kind, value, contact_id) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO NOTHING;

-- name: ingest.insert_contact
INSERT INTO contact (contact_id, workspace_id, name, phone, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?5);

-- name: ingest.name_contact
UPDATE contact SET name = ?2, updated_at = ?3
WHERE contact_id = (SELECT contact_id FROM conversation WHERE conversation_id = ?1) AND name = '';

-- name: ingest.set_phone
UPDATE contact SET phone = ?2, updated_at = ?3 WHERE contact_id = ?1 AND phone = '';

-- name: ingest.merge_identities
UPDATE contact_identity SET contact_id = ?3 WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.merge_tags
INSERT INTO contact_tag (workspace_id, contact_id, tag)
SELECT workspace_id, ?3, tag FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2
ON CONFLICT DO NOTHING;

-- name: ingest.forget_tags
DELETE FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.merge_lists
INSERT INTO contact_list (workspace_id, contact_id, list, added_at)
SELECT workspace_id, ?3, list, added_at FROM contact_list WHERE workspace_id = ?1 AND contact_id = ?2
ON CONFLICT DO NOTHING;

-- name: ingest.forget_lists
DELETE FROM contact_list WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.merge_purchases
UPDATE OR IGNORE contact_purchase SET contact_id = ?3 WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.forget_purchases
DELETE FROM contact_purchase WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.merge_chats_of_contact
UPDATE conversation SET contact_id = ?3 WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.merge_contact
UPDATE contact SET
    name = CASE WHEN contact.name = '' THEN f.name ELSE contact.name END,
    phone = CASE WHEN contact.phone = '' THEN f.phone ELSE contact.phone END,
    zone = CASE WHEN contact.zone = '' THEN f.zone ELSE contact.zone END,
    language = CASE WHEN contact.language = '' THEN f.language ELSE contact.language END,
    opt_in = CASE WHEN 'out' IN (contact.opt_in, f.opt_in) THEN 'out'
                  WHEN contact.opt_in = 'unknown' THEN f.opt_in ELSE contact.opt_in END,
    attributes = json_patch(f.attributes, contact.attributes),
    updated_at = ?4
FROM contact AS f
WHERE contact.workspace_id = ?1 AND contact.contact_id = ?3 AND f.workspace_id = ?1 AND f.contact_id = ?2;

-- name: ingest.merge_begins
INSERT INTO flow_begin (occurrence_id, contact_id, workspace_id)
SELECT b.occurrence_id, ?3, b.workspace_id
FROM flow_occurrence AS o INDEXED BY flow_occurrence_open JOIN flow_begin AS b ON b.occurrence_id = o.occurrence_id
WHERE o.is_open = 1 AND b.workspace_id = ?1 AND b.contact_id = ?2
ON CONFLICT DO NOTHING;

-- name: ingest.forget_contact
DELETE FROM contact WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: ingest.waiting_events
SELECT event_id FROM inbound_event WHERE conversation_id = ?1 AND seq IS NOT NULL AND state = 'ready'
ORDER BY seq;

-- name: ingest.move_event
UPDATE inbound_event SET conversation_id = ?2, seq = ?3 WHERE event_id = ?1;

-- name: ingest.close_place
UPDATE conversation SET pending = 0, head_event_id = NULL, head_claims = 0, lease_epoch = 0, fence = fence + 1,
    blocked = '', run_id = NULL, expires_at = NULL, state_version = state_version + 1
WHERE conversation_id = ?1;

-- name: ingest.run_of_chat
SELECT run_id, expires_at, state_version, owner, owner_until, owner_name, first_message_seq, next_seq
FROM conversation WHERE conversation_id = ?1;

-- name: ingest.take_over_run
UPDATE conversation SET run_id = ?2, expires_at = ?3, state_version = max(state_version, ?4) + 1, owner = ?5,
    owner_until = ?6, owner_name = ?7
WHERE conversation_id = ?1 AND run_id IS NULL AND owner = 'bot';

-- name: ingest.move_run
UPDATE run SET conversation_id = ?2 WHERE run_id = ?1;

-- name: ingest.move_timers
UPDATE OR IGNORE timer SET conversation_id = ?2 WHERE conversation_id = ?1;

-- name: ingest.move_activities
UPDATE activity SET conversation_id = ?2 WHERE conversation_id = ?1 AND state IN ('scheduled', 'running');

-- name: ingest.take_places
UPDATE conversation SET next_seq = next_seq + ?2, pending = pending + ?2,
    head_event_id = CASE WHEN pending = 0 THEN ?3 ELSE head_event_id END,
    ready_at = CASE WHEN pending = 0 THEN ?4 ELSE ready_at END,
    first_message_seq = coalesce(first_message_seq, ?5)
WHERE conversation_id = ?1;

-- name: ingest.seen_near
-- Four lookups by key; an IN list would build a table in memory each time.
SELECT EXISTS (SELECT 1 FROM inbound_dedupe WHERE key_hash = ?1)
    OR EXISTS (SELECT 1 FROM inbound_dedupe WHERE key_hash = ?2)
    OR EXISTS (SELECT 1 FROM inbound_dedupe WHERE key_hash = ?3)
    OR EXISTS (SELECT 1 FROM inbound_dedupe WHERE key_hash = ?4);

-- name: ingest.mark_seen
INSERT INTO inbound_dedupe (key_hash, workspace_id, event_id, seen_at) VALUES (?1, ?2, ?3, ?4);

-- name: ingest.recently_seen
SELECT 1 FROM
    (SELECT provider_id, kind FROM inbound_event
     WHERE conversation_id = ?1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 64)
WHERE provider_id = ?2 AND kind = ?3;

-- name: ingest.next_place
SELECT next_seq FROM conversation WHERE conversation_id = ?1 AND workspace_id = ?2;

-- name: ingest.take_place
UPDATE conversation SET next_seq = ?2 + 1, pending = pending + 1,
    head_event_id = CASE WHEN pending = 0 THEN ?3 ELSE head_event_id END,
    ready_at = CASE WHEN pending = 0 THEN ?4 ELSE ready_at END,
    prio = CASE WHEN pending = 0 THEN ?5 ELSE min(prio, ?5) END,
    last_inbound_at = CASE WHEN ?6 THEN ?7 ELSE last_inbound_at END,
    first_message_seq = CASE WHEN ?6 AND first_message_seq IS NULL THEN ?2 ELSE first_message_seq END
WHERE conversation_id = ?1;

-- name: ingest.insert_event
INSERT OR FAIL INTO inbound_event (event_id, workspace_id, session_id, conversation_id, seq, kind, request_id, trace_id,
    provider_id, provider_at, accepted_at, payload, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- name: ingest.insert_request
INSERT OR FAIL INTO ingress_request (request_id, workspace_id, session_id, received_at, peer, event_name, outcome, note,
    event_count, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: ingest.insert_phone_message
INSERT INTO phone_message (event_id, workspace_id, conversation_id, at) VALUES (?1, ?2, ?3, ?4);

-- name: ingest.set_session_state
UPDATE session SET state = ?2, state_at = ?3, state_detail = ?4 WHERE session_id = ?1 AND state <> ?2;

-- name: ingest.insert_note
INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, subject_kind, subject_id, detail)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: ingest.purge_requests
DELETE FROM ingress_request WHERE request_id IN
    (SELECT request_id FROM (SELECT request_id, received_at FROM ingress_request ORDER BY request_id LIMIT ?2)
     WHERE received_at < ?1);

-- name: ingest.purge_dedupe
DELETE FROM inbound_dedupe WHERE key_hash IN
    (SELECT key_hash FROM inbound_dedupe WHERE key_hash < ?1 AND seen_at < ?2 LIMIT ?3);
