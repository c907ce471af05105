-- name: api.remembered
SELECT request_hash, subject_id FROM api_request WHERE workspace_id = ?1 AND kind = ?2 AND key = ?3;

-- name: api.remember
INSERT INTO api_request (workspace_id, kind, key, request_hash, subject_id, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: api.forget_old
DELETE FROM api_request WHERE (workspace_id, kind, key) IN
    (SELECT workspace_id, kind, key FROM api_request WHERE at < ?1 ORDER BY at LIMIT 20);

-- name: api.lanes
SELECT line.session_id, line.lane, sum(line.pending), min(head.created_at)
FROM outbox_line AS line LEFT JOIN outbox AS head ON head.message_id = line.head_message_id
WHERE line.pending > 0 GROUP BY line.session_id, line.lane;

-- name: api.mailboxes_pending
SELECT count(*), coalesce(sum(pending), 0) FROM conversation
WHERE pending > 0 AND lease_epoch = 0 AND blocked = '';

-- name: api.mailboxes_leased
SELECT count(*) FROM conversation WHERE lease_epoch > 0;

-- name: api.open_messages
SELECT state, count(*) FROM outbox WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') GROUP BY state;

-- name: api.open_dead_letters
SELECT count(*) FROM dead_letter WHERE resolution = '';

-- name: api.session_states
SELECT session_id, state FROM session ORDER BY session_id;

-- name: api.change_span
SELECT (SELECT min(change_id) FROM change), (SELECT max(change_id) FROM change)

-- name: api.changes
SELECT change_id, about, subject_id, conversation_id, what FROM change
WHERE change_id > ?2 AND change_id <= ?3 AND workspace_id = ?1 ORDER BY change_id LIMIT ?4
