-- Statements of conversation: one section each, headed by its name.

-- name: conversation.ready_workspaces
-- Walks from workspace to workspace in the claim index: one row per workspace with a mailbox that is ready
-- or will be, and the earliest time of each priority.
WITH RECURSIVE found (id) AS (
    SELECT min(workspace_id) FROM conversation INDEXED BY mailbox_claim
    WHERE pending > 0 AND lease_epoch = 0 AND blocked = ''
    UNION ALL
    SELECT (SELECT min(c.workspace_id) FROM conversation AS c INDEXED BY mailbox_claim
            WHERE c.workspace_id > found.id AND c.pending > 0 AND c.lease_epoch = 0 AND c.blocked = '')
    FROM found WHERE found.id IS NOT NULL)
SELECT id,
    (SELECT min(c.ready_at) FROM conversation AS c INDEXED BY mailbox_claim
     WHERE c.workspace_id = id AND c.prio = 0 AND c.pending > 0 AND c.lease_epoch = 0 AND c.blocked = ''),
    (SELECT min(c.ready_at) FROM conversation AS c INDEXED BY mailbox_claim
     WHERE c.workspace_id = id AND c.prio = 1 AND c.pending > 0 AND c.lease_epoch = 0 AND c.blocked = '')
FROM found WHERE id IS NOT NULL;

-- name: conversation.claimable
SELECT conversation_id, session_id, contact_id, fence + 1, head_event_id, owner, owner_until, owner_name, run_id,
    expires_at, state_version, first_message_seq, pending
FROM conversation INDEXED BY mailbox_claim
WHERE workspace_id = ?1 AND prio = ?2 AND ready_at <= ?3 AND pending > 0 AND lease_epoch = 0 AND blocked = ''
ORDER BY ready_at LIMIT ?4;

-- name: conversation.claim
UPDATE conversation SET lease_epoch = ?2, fence = fence + 1, head_claims = head_claims + 1
WHERE conversation_id = ?1;

-- name: conversation.release
UPDATE conversation SET lease_epoch = 0, head_claims = max(head_claims - 1, 0)
WHERE conversation_id = ?1 AND fence = ?2 AND lease_epoch > 0;

-- name: conversation.finish
UPDATE OR FAIL conversation SET pending = pending - ?3,
    head_event_id = CASE WHEN pending > ?3 THEN
        (SELECT e.event_id FROM inbound_event AS e
         WHERE e.conversation_id = ?1 AND e.seq > ?4 AND e.state = 'ready' ORDER BY e.seq LIMIT 1) END,
    head_claims = 0, ready_at = ?5, lease_epoch = 0,
    owner = ?6, owner_until = ?7, owner_name = ?8, run_id = ?9, expires_at = ?10, state_version = state_version + 1
WHERE conversation_id = ?1 AND (fence = ?2 AND lease_epoch > 0 OR ?11);

-- name: conversation.pending
SELECT pending FROM conversation WHERE conversation_id = ?1;

-- name: conversation.delay_head
UPDATE conversation SET ready_at = coalesce(
    (SELECT max(conversation.ready_at, e.accepted_at + ?2) FROM inbound_event AS e
     WHERE e.event_id = conversation.head_event_id AND e.kind = 'message'), ready_at)
WHERE conversation_id = ?1 AND pending > 0;

-- name: conversation.event_done
UPDATE inbound_event SET state = 'done', done_at = ?2 WHERE event_id = ?1;

-- name: conversation.retry_head
UPDATE conversation SET lease_epoch = 0, ready_at = ?3 WHERE conversation_id = ?1 AND fence = ?2 AND lease_epoch > 0;

-- name: conversation.event_failed
UPDATE inbound_event SET attempts = attempts + 1, last_error = ?2 WHERE event_id = ?1 AND state = 'ready';

-- name: conversation.failure_policy
SELECT json_extract(body, '$.on_failure') FROM flow_version WHERE workspace_id = ?1 AND flow_id = ?2 AND version = ?3;

-- name: conversation.failure_policy_of_run
SELECT json_extract(v.body, '$.on_failure')
FROM run AS r JOIN flow_version AS v
    ON v.workspace_id = r.workspace_id AND v.flow_id = r.flow_id AND v.version = r.flow_version
WHERE r.workspace_id = ?1 AND r.run_id = ?2;

-- name: conversation.block
UPDATE conversation SET lease_epoch = 0, blocked = ?3 WHERE conversation_id = ?1 AND fence = ?2 AND lease_epoch > 0;

-- name: conversation.event_dead
UPDATE inbound_event SET state = 'dead', done_at = ?2, last_error = ?3 WHERE event_id = ?1 AND state = 'ready';

-- name: conversation.head_event
SELECT kind, trace_id, accepted_at, payload, attempts, seq, deaths FROM inbound_event
WHERE event_id = ?1 AND workspace_id = ?2 AND state = 'ready';

-- name: conversation.following
SELECT event_id, kind, accepted_at, payload, seq FROM inbound_event
WHERE conversation_id = ?1 AND seq > ?2 AND state = 'ready' ORDER BY seq LIMIT ?3;

-- name: conversation.last_result
SELECT payload FROM inbound_event
WHERE conversation_id = ?1 AND seq < ?2 AND kind = 'activity_result' ORDER BY seq DESC LIMIT 1;

-- name: conversation.run
SELECT flow_id, flow_version, trace_id, cursor, step_no, started_at, last_move, lane FROM run
WHERE run_id = ?1 AND workspace_id = ?2 AND ended_at IS NULL;

-- name: conversation.contact
SELECT name, phone, zone, language, attributes, opt_in,
    (SELECT json_group_array(t.tag) FROM contact_tag AS t
     WHERE t.workspace_id = c.workspace_id AND t.contact_id = c.contact_id)
FROM contact AS c WHERE contact_id = ?1 AND workspace_id = ?2;

-- name: conversation.insert_run
INSERT INTO run (run_id, workspace_id, conversation_id, flow_id, flow_version, trace_id, state, wait_kind, wait_until,
    cursor, step_no, started_at, ended_at, last_move, lane, step, inner_flow_id, inner_step)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18);

-- name: conversation.update_run
UPDATE run SET state = ?2, wait_kind = ?3, wait_until = ?4, cursor = ?5, step_no = ?6, ended_at = ?7,
    flow_version = ?8, last_move = ?9, lane = ?10, step = ?11, inner_flow_id = ?12, inner_step = ?13
WHERE run_id = ?1;

-- name: conversation.log_step
INSERT INTO step_log (run_id, step_no, workspace_id, event_id, trace_id, at, decisions)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: conversation.set_attribute
UPDATE contact SET attributes = json_set(attributes, ?3, json(?4)), updated_at = ?5
WHERE contact_id = ?1 AND workspace_id = ?2;

-- name: conversation.set_contact_field
UPDATE contact SET name = coalesce(?3, name), language = coalesce(?4, language), zone = coalesce(?5, zone),
    updated_at = ?6
WHERE contact_id = ?1 AND workspace_id = ?2;

-- name: conversation.add_tag
INSERT INTO contact_tag (workspace_id, contact_id, tag) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;

-- name: conversation.remove_tag
DELETE FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2 AND tag = ?3;

-- name: conversation.set_opt_in
UPDATE contact SET opt_in = ?3, updated_at = ?4 WHERE contact_id = ?1 AND workspace_id = ?2;

-- name: conversation.add_to_list
INSERT OR IGNORE INTO contact_list (workspace_id, contact_id, list, added_at) VALUES (?1, ?2, ?3, ?4);

-- name: conversation.remove_from_list
DELETE FROM contact_list WHERE workspace_id = ?1 AND contact_id = ?2 AND list = ?3;

-- name: conversation.add_purchase
INSERT OR IGNORE INTO contact_purchase
    (purchase_id, workspace_id, contact_id, amount, currency, item, reference, trace_id, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: conversation.set_timer
INSERT INTO timer (timer_id, workspace_id, conversation_id, due_at, kind, ref, number, state_version, trace_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (conversation_id, kind) DO UPDATE SET due_at = excluded.due_at, ref = excluded.ref,
    number = excluded.number, state_version = excluded.state_version, trace_id = excluded.trace_id;

-- name: conversation.clear_timer
DELETE FROM timer WHERE conversation_id = ?1 AND kind = ?2;

-- name: conversation.due_timers
SELECT t.timer_id, t.workspace_id, t.conversation_id, t.kind, t.ref, t.number, t.state_version, t.trace_id, t.due_at,
    c.session_id, c.expires_at
FROM timer AS t JOIN conversation AS c ON c.conversation_id = t.conversation_id
WHERE t.due_at <= ?1 ORDER BY t.due_at, t.timer_id LIMIT ?2;

-- name: conversation.next_timer
SELECT min(due_at) FROM timer;

-- name: conversation.delete_timer
DELETE FROM timer WHERE timer_id = ?1;

-- name: conversation.move_timer
UPDATE timer SET due_at = ?2 WHERE timer_id = ?1;

-- name: conversation.insert_activity
INSERT INTO activity (activity_id, workspace_id, conversation_id, run_id, step_no, trace_id, wait_number, request,
    idempotent, state, next_at, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'scheduled', ?10, ?10);

-- name: conversation.cancel_activities
UPDATE activity SET state = 'cancelled' WHERE run_id = ?1 AND conversation_id = ?2 AND state = 'scheduled';

-- name: conversation.due_activity_workspaces
WITH RECURSIVE found (id) AS (
    SELECT min(workspace_id) FROM activity INDEXED BY activity_due WHERE state = 'scheduled'
    UNION ALL
    SELECT (SELECT min(a.workspace_id) FROM activity AS a INDEXED BY activity_due
            WHERE a.workspace_id > found.id AND a.state = 'scheduled')
    FROM found WHERE found.id IS NOT NULL)
SELECT id,
    (SELECT min(a.next_at) FROM activity AS a INDEXED BY activity_due
     WHERE a.workspace_id = id AND a.state = 'scheduled')
FROM found WHERE id IS NOT NULL;

-- name: conversation.take_activities
UPDATE activity SET state = 'running', epoch = ?4, attempts = attempts + 1
WHERE activity_id IN
    (SELECT activity_id FROM activity INDEXED BY activity_due
     WHERE workspace_id = ?1 AND state = 'scheduled' AND next_at <= ?2 ORDER BY next_at LIMIT ?3)
RETURNING activity_id, conversation_id, run_id, trace_id, wait_number, request, idempotent, attempts;

-- name: conversation.end_activity
UPDATE activity SET state = ?3 WHERE activity_id = ?1 AND state = 'running' AND attempts = ?2;

-- name: conversation.retry_activity
UPDATE activity SET state = 'scheduled', next_at = ?3 WHERE activity_id = ?1 AND state = 'running' AND attempts = ?2;

-- name: conversation.activity_place
SELECT a.workspace_id, c.session_id, a.conversation_id FROM activity AS a
JOIN conversation AS c ON c.conversation_id = a.conversation_id WHERE a.activity_id = ?1;

-- name: conversation.lost_activities
SELECT activity_id, run_id, trace_id, wait_number, attempts, idempotent FROM activity
WHERE state = 'running' AND epoch < ?1 ORDER BY activity_id LIMIT ?2;

-- name: conversation.insert_dead_letter
INSERT INTO dead_letter (dead_letter_id, workspace_id, conversation_id, source, source_id, trace_id, reason, detail,
    created_at)
VALUES (?1, ?2, ?3, 'event', ?4, ?5, ?6, ?7, ?8);

-- name: conversation.dead_letter
SELECT d.source_id, d.conversation_id, d.trace_id, e.seq, e.state, e.session_id, e.kind, e.provider_id, e.provider_at,
    e.payload, c.head_event_id, c.pending, h.seq, c.blocked
FROM dead_letter AS d
JOIN inbound_event AS e ON e.event_id = d.source_id
JOIN conversation AS c ON c.conversation_id = e.conversation_id
LEFT JOIN inbound_event AS h ON h.event_id = c.head_event_id
WHERE d.dead_letter_id = ?1 AND d.workspace_id = ?2 AND d.source = 'event' AND d.resolution = '';

-- name: conversation.resolve_dead_letter
UPDATE dead_letter SET resolution = ?2, resolved_at = ?3 WHERE dead_letter_id = ?1;

-- name: conversation.revive_event
UPDATE inbound_event SET state = 'ready', attempts = 0, deaths = 0, done_at = NULL WHERE event_id = ?1;

-- name: conversation.skip_event
UPDATE inbound_event SET state = 'skipped', done_at = ?2 WHERE event_id = ?1 AND state = 'dead';

-- name: conversation.put_at_head
UPDATE conversation SET pending = pending + ?3, head_event_id = ?2, head_claims = 0, ready_at = ?4, lease_epoch = 0,
    fence = fence + 1, blocked = ''
WHERE conversation_id = ?1;

-- name: conversation.add_behind_head
UPDATE conversation SET pending = pending + 1, lease_epoch = 0, fence = fence + 1 WHERE conversation_id = ?1;

-- name: conversation.drop_head
UPDATE conversation SET pending = pending - 1, head_claims = 0, ready_at = ?3, lease_epoch = 0, fence = fence + 1,
    blocked = '',
    head_event_id = (SELECT e.event_id FROM inbound_event AS e
         WHERE e.conversation_id = ?1 AND e.seq > ?2 AND e.state = 'ready' ORDER BY e.seq LIMIT 1)
WHERE conversation_id = ?1;

-- name: conversation.place
SELECT session_id FROM conversation WHERE conversation_id = ?1 AND workspace_id = ?2;

-- name: conversation.insert_notice
INSERT INTO notice (notice_id, workspace_id, conversation_id, trace_id, at, kind, name, text, data)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: conversation.newest_notices
SELECT notice_id, conversation_id, at, kind, name, text, data FROM notice
WHERE workspace_id = ?1 ORDER BY notice_id DESC LIMIT ?2;

-- name: conversation.notices
SELECT notice_id, conversation_id, at, kind, name, text, data FROM notice
WHERE workspace_id = ?1 AND notice_id > ?2 ORDER BY notice_id LIMIT ?3;
