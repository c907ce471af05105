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


-- name: api.traffic_progress
SELECT change_id, note_id FROM traffic_progress WHERE id = 1

-- name: api.set_traffic_progress
INSERT INTO traffic_progress (id, change_id, note_id) VALUES (1, ?1, ?2)
ON CONFLICT (id) DO UPDATE SET change_id = excluded.change_id, note_id = excluded.note_id

-- name: api.traffic_changes
-- Messages that came and went, with the chat's message before for those that came.
SELECT c.workspace_id, o.lane, coalesce(o.sent_at, e.accepted_at),
    (SELECT p.accepted_at FROM inbound_event AS p
     WHERE p.conversation_id = e.conversation_id AND p.seq < e.seq AND p.kind = 'message' ORDER BY p.seq DESC LIMIT 1)
FROM change AS c
LEFT JOIN outbox AS o ON c.about = 'message' AND o.message_id = c.subject_id
LEFT JOIN inbound_event AS e ON c.about = 'event' AND e.event_id = c.subject_id
WHERE c.change_id > ?1 AND c.change_id <= ?2
    AND (c.about = 'event' AND c.what = 'message' OR c.about = 'message' AND c.what = 'sent')
ORDER BY c.change_id

-- name: api.traffic_notes
SELECT note_id, workspace_id, at, hop, detail FROM ledger_note WHERE note_id > ?1 ORDER BY note_id LIMIT ?2

-- name: api.add_traffic
INSERT INTO traffic (workspace_id, minute, received, sent_high, sent_medium, sent_low, chats, handed_off, opted_out)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (workspace_id, minute) DO UPDATE SET received = received + excluded.received,
    sent_high = sent_high + excluded.sent_high, sent_medium = sent_medium + excluded.sent_medium,
    sent_low = sent_low + excluded.sent_low, chats = chats + excluded.chats,
    handed_off = handed_off + excluded.handed_off, opted_out = opted_out + excluded.opted_out

-- name: api.purge_traffic
DELETE FROM traffic WHERE workspace_id = ?1 AND minute < ?2

-- name: api.traffic
SELECT minute, received, sent_high, sent_medium, sent_low, chats, handed_off, opted_out
FROM traffic WHERE workspace_id = ?1 AND minute >= ?2 AND minute < ?3 ORDER BY minute

-- name: api.lane_depth
-- Session by session, as the lines lie.
SELECT count(*), coalesce(sum(pending), 0), min(head_message_id) FROM
    (SELECT l.pending, l.head_message_id
     FROM session AS s CROSS JOIN outbox_line AS l ON l.session_id = s.session_id AND l.lane = ?2
     WHERE s.workspace_id = ?1 LIMIT ?3)

-- name: api.message_made_at
SELECT created_at FROM outbox WHERE message_id = ?1 AND workspace_id = ?2

-- name: api.session_counts
SELECT state, count(*) FROM session WHERE workspace_id = ?1 GROUP BY state

-- name: api.sessions_down
SELECT session_id, name, state, state_detail, state_at FROM session
WHERE workspace_id = ?1 AND (state = 'reconnecting' OR state = 'logged_out' OR state = 'banned')
ORDER BY state_at DESC, session_id LIMIT ?2

-- name: api.quiet_hours
SELECT DISTINCT quiet_from_min, quiet_to_min FROM session
WHERE workspace_id = ?1 AND quiet_from_min IS NOT NULL AND quiet_to_min IS NOT NULL AND state <> 'stopped'

-- name: api.dead_letters_of
SELECT count(*) FROM (SELECT 1 FROM dead_letter WHERE workspace_id = ?1 AND resolution = '' LIMIT ?2)
