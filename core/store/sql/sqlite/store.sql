-- Statements of store: one section each, headed by its name.

-- name: store.begin
BEGIN IMMEDIATE

-- name: store.commit
COMMIT

-- name: store.rollback
ROLLBACK

-- name: store.savepoint
SAVEPOINT command

-- name: store.rollback_to_savepoint
ROLLBACK TO command

-- name: store.release_savepoint
RELEASE command

-- name: store.engine
SELECT epoch, next_id, clean_shutdown, last_wall_ms FROM engine WHERE id = 1

-- name: store.begin_engine
INSERT OR IGNORE INTO engine (id, epoch, next_id, clean_shutdown, last_wall_ms) VALUES (1, 0, 1, 1, 0)

-- name: store.raise_epoch
UPDATE engine SET epoch = epoch + 1, next_id = ?1, clean_shutdown = 0, last_wall_ms = max(last_wall_ms, ?2)
WHERE id = 1

-- name: store.keep_progress
UPDATE engine SET next_id = ?1, last_wall_ms = max(last_wall_ms, ?2) WHERE id = 1

-- name: store.end_clean
UPDATE engine SET next_id = ?1, last_wall_ms = max(last_wall_ms, ?2), clean_shutdown = 1 WHERE id = 1

-- name: store.count_death
UPDATE inbound_event SET deaths = deaths + 1
WHERE event_id = ?1 AND state = 'ready' AND EXISTS (
    SELECT 1 FROM conversation AS c
    WHERE c.conversation_id = inbound_event.conversation_id AND c.head_event_id = ?1
        AND c.lease_epoch > 0 AND c.lease_epoch < ?2)
RETURNING deaths

-- name: store.delay_suspect
UPDATE conversation SET ready_at = max(ready_at, ?3)
WHERE lease_epoch > 0 AND lease_epoch < ?2 AND head_event_id = ?1

-- name: store.poisoned_heads
SELECT e.event_id, e.seq, e.trace_id, e.deaths, c.conversation_id, c.workspace_id, c.session_id, c.fence, c.owner,
    c.owner_until, c.owner_name, c.run_id, c.expires_at
FROM conversation AS c JOIN inbound_event AS e ON e.event_id = c.head_event_id
WHERE c.lease_epoch > 0 AND c.lease_epoch < ?1 AND e.state = 'ready' AND e.deaths >= ?2
ORDER BY e.event_id

-- name: store.free_leases
UPDATE conversation SET lease_epoch = 0, fence = fence + 1 WHERE lease_epoch > 0 AND lease_epoch < ?1

-- name: store.add_dead_letter
INSERT INTO dead_letter (dead_letter_id, workspace_id, conversation_id, source, source_id, trace_id, reason, detail,
                         created_at)
VALUES (?1, ?2, ?3, 'event', ?4, ?5, ?6, ?7, ?8)

-- name: store.attempts_in_doubt
UPDATE attempt SET outcome = 'unknown', ended_at = ?2
WHERE ended_at IS NULL AND epoch < ?1
  AND message_id IN (SELECT message_id FROM outbox
                     WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'sending')

-- name: store.sends_in_doubt
UPDATE outbox SET state = 'unknown', unknown_since = ?2, last_error = 'the engine ended while it was being sent'
WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'sending' -- the first term names the partial index
  AND NOT EXISTS (SELECT 1 FROM attempt AS a WHERE a.message_id = outbox.message_id AND a.epoch >= ?1)

-- name: store.fill_session_rates
UPDATE session SET tat_ms = ?1, tat_medium_ms = ?1, tat_low_ms = ?1
WHERE session_id IN (SELECT session_id FROM outbox
                     WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'sending')

-- name: store.fill_chat_rates
UPDATE conversation SET pair_tat_ms = ?1
WHERE conversation_id IN (SELECT conversation_id FROM outbox
                          WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'sending')

-- name: store.fill_workspace_rates
UPDATE workspace SET tat_ms = ?1
WHERE workspace_id IN (SELECT workspace_id FROM outbox
                       WHERE (state = 'sending' OR state = 'unknown' OR state = 'needs_review') AND state = 'sending')

-- name: store.clamp_session_rates
WITH slowest AS (
    SELECT session_id, (burst + 1) * max((rate_per_ms + rate_count - 1) / rate_count,
        CASE WHEN learned_count > 0 THEN (learned_per_ms + learned_count - 1) / learned_count ELSE 0 END) AS ahead
    FROM session)
UPDATE session SET
    tat_ms = min(tat_ms, ?1 + ahead),
    tat_medium_ms = min(tat_medium_ms, ?1 + 2 * ahead),
    tat_low_ms = min(tat_low_ms, ?1 + 2 * ahead)
FROM slowest
WHERE slowest.session_id = session.session_id AND max(tat_ms, tat_medium_ms, tat_low_ms) > ?1

-- name: store.clamp_workspace_rates
UPDATE workspace SET tat_ms = min(tat_ms, ?1 + (burst + 1) * ((rate_per_ms + rate_count - 1) / rate_count))
WHERE rate_count > 0 AND tat_ms > ?1

-- name: store.sessions
SELECT session_id, workspace_id, public_id, name, phone, gateway, base_url, gateway_session, api_key, account_token,
       secret, secret_before, secret_before_until, state, state_at, state_detail, last_event_at,
       rate_count, rate_per_ms, burst, pair_rate_count, pair_rate_per_ms, pair_burst, jitter, daily_cap,
       warm_up_from, quiet_from_min, quiet_to_min, debounce_ms, run_ttl_ms, phone_pause_ms, created_at
FROM session

-- name: store.sealed_values
SELECT api_key FROM session WHERE length(api_key) > 0
UNION ALL SELECT account_token FROM session WHERE length(account_token) > 0
UNION ALL SELECT secret FROM session
UNION ALL SELECT secret_before FROM session WHERE secret_before IS NOT NULL
UNION ALL SELECT value FROM workspace_secret

-- name: store.workspace_columns
SELECT t.name, c.name, c.type, c.pk
FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS w WHERE w.name = 'workspace_id')
ORDER BY t.name, c.cid

-- name: store.workspaces
SELECT workspace_id, name, zone, weight, rate_count, rate_per_ms, burst, created_at FROM workspace

-- name: store.tables
SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name

-- name: store.ready_events
SELECT event_id, workspace_id, conversation_id, trace_id FROM inbound_event WHERE state = 'ready' ORDER BY event_id

-- name: store.restore_messages
UPDATE outbox SET state = 'needs_review', unknown_since = coalesce(unknown_since, ?1), last_error = ?2
WHERE state IN ('scheduled', 'queued', 'retry_wait', 'sending', 'unknown')

-- name: store.restore_lines
DELETE FROM outbox_line

-- name: store.restore_attempts
UPDATE attempt SET outcome = 'unknown', ended_at = ?1 WHERE ended_at IS NULL

-- name: store.restore_events
UPDATE inbound_event SET state = 'dead', done_at = ?1, last_error = ?2 WHERE state = 'ready'

-- name: store.restore_mailboxes
UPDATE conversation SET pending = 0, head_event_id = NULL, head_claims = 0, lease_epoch = 0, blocked = '',
    fence = fence + 1
WHERE pending > 0 OR lease_epoch > 0

-- name: store.restore_timers
DELETE FROM timer

-- name: store.restore_schedules
UPDATE flow_schedule SET state = 'refused', reason = ?1 WHERE state = 'waiting'

-- name: store.restore_occurrences
UPDATE flow_occurrence SET state = 'stopped', ended_at = ?1 WHERE state = 'walking'

-- name: store.restore_times
-- Whatever was due since the backup has happened elsewhere: what comes next is found from now on.
UPDATE flow_timetable SET next_at = NULL WHERE schedule <> ''

-- name: store.restore_timetables
INSERT INTO flow_timetable (workspace_id, flow_id, schedule, next_at)
SELECT workspace_id, flow_id, '', ?1 FROM flow WHERE live_version IS NOT NULL
ON CONFLICT DO UPDATE SET next_at = excluded.next_at

-- name: store.restore_activities
UPDATE activity SET state = 'cancelled' WHERE state IN ('scheduled', 'running')

-- name: store.restore_runs
UPDATE run SET state = 'cancelled', ended_at = ?1
WHERE ended_at IS NULL AND (state = 'running' OR wait_kind IN ('timer', 'activity'))

-- name: store.restore_conversations
UPDATE conversation SET run_id = NULL
WHERE run_id IS NOT NULL AND run_id IN (SELECT run_id FROM run WHERE ended_at IS NOT NULL)

-- name: store.check_mailboxes
WITH counted AS (
    SELECT c.conversation_id AS id, c.pending AS pending, c.head_event_id AS head, c.blocked <> '' AS is_blocked,
        count(e.event_id) AS ready, min(e.seq) AS first_seq
    FROM (SELECT * FROM conversation WHERE conversation_id > ?1 ORDER BY conversation_id LIMIT ?2) AS c
    LEFT JOIN inbound_event AS e ON e.conversation_id = c.conversation_id AND e.seq IS NOT NULL AND e.state = 'ready'
    GROUP BY c.conversation_id)
SELECT id, pending, head, ready,
    (SELECT f.event_id FROM inbound_event AS f WHERE f.conversation_id = id AND f.seq = first_seq), is_blocked
FROM counted ORDER BY id

-- name: store.check_lines
SELECT l.session_id, l.lane, l.conversation_id, l.pending,
    (SELECT count(*) FROM outbox AS o
     WHERE o.conversation_id = l.conversation_id AND o.lane = l.lane AND o.state IN ('queued', 'retry_wait'))
    + (SELECT count(*) FROM outbox AS o
       WHERE (o.state = 'sending' OR o.state = 'unknown' OR o.state = 'needs_review') AND o.state IN ('sending', 'unknown')
         AND o.conversation_id = l.conversation_id AND o.lane = l.lane),
    l.head_message_id, l.held, m.state
FROM outbox_line AS l LEFT JOIN outbox AS m ON m.message_id = l.head_message_id
WHERE (l.session_id, l.lane, l.conversation_id) > (?1, ?2, ?3)
ORDER BY l.session_id, l.lane, l.conversation_id LIMIT ?4

-- name: store.check_waiting
SELECT o.conversation_id, o.lane, o.message_id,
    EXISTS (SELECT 1 FROM outbox_line AS l
            WHERE l.session_id = o.session_id AND l.lane = o.lane AND l.conversation_id = o.conversation_id)
FROM outbox AS o
WHERE o.state IN ('queued', 'retry_wait') AND (o.conversation_id, o.lane, o.message_id) > (?1, ?2, ?3)
ORDER BY o.conversation_id, o.lane, o.message_id LIMIT ?4

-- name: store.check_under_way
SELECT o.message_id, o.conversation_id, o.lane FROM outbox AS o
WHERE (o.state = 'sending' OR o.state = 'unknown' OR o.state = 'needs_review') AND o.state IN ('sending', 'unknown')
    AND NOT EXISTS (SELECT 1 FROM outbox_line AS l
        WHERE l.session_id = o.session_id AND l.lane = o.lane AND l.conversation_id = o.conversation_id)
LIMIT ?1

-- name: store.next_events
SELECT event_id, accepted_at FROM inbound_event WHERE event_id > ?1 ORDER BY event_id LIMIT ?2

-- name: store.purge_events
DELETE FROM inbound_event
WHERE event_id > ?1 AND event_id <= ?2 AND accepted_at < ?3 AND state IN ('done', 'skipped', 'noted', 'unparsed')

-- name: store.next_notes
SELECT note_id, at FROM ledger_note WHERE note_id > ?1 ORDER BY note_id LIMIT ?2

-- name: store.purge_notes
DELETE FROM ledger_note WHERE note_id > ?1 AND note_id <= ?2 AND at < ?3

-- name: store.next_notices
SELECT notice_id, at FROM notice WHERE notice_id > ?1 ORDER BY notice_id LIMIT ?2

-- name: store.purge_notices
DELETE FROM notice WHERE notice_id > ?1 AND notice_id <= ?2 AND at < ?3

-- name: store.next_occurrences
SELECT occurrence_id, due_at FROM flow_occurrence WHERE occurrence_id > ?1 ORDER BY occurrence_id LIMIT ?2

-- name: store.purge_occurrences
DELETE FROM flow_occurrence WHERE occurrence_id > ?1 AND occurrence_id <= ?2 AND due_at < ?3 AND is_open = 0

-- name: store.next_audit
SELECT audit_id, at FROM audit WHERE audit_id > ?1 ORDER BY audit_id LIMIT ?2

-- name: store.purge_audit
DELETE FROM audit WHERE audit_id > ?1 AND audit_id <= ?2 AND at < ?3

-- name: store.next_step_logs
SELECT run_id, min(at) FROM step_log WHERE run_id > ?1 GROUP BY run_id ORDER BY run_id LIMIT ?2

-- name: store.purge_step_logs
DELETE FROM step_log WHERE run_id > ?1 AND run_id <= ?2 AND at < ?3

-- name: store.purge_changes
DELETE FROM change
WHERE change_id <= (SELECT max(change_id) FROM change) - ?1 AND change_id < (SELECT min(change_id) FROM change) + ?2

-- name: store.restore_change_gap
INSERT INTO change (change_id, workspace_id, about, subject_id, what)
SELECT coalesce(max(change_id), 0) + ?1, 0, 'engine', 0, 'restored' FROM change

-- name: store.restore_changes
DELETE FROM change WHERE change_id < (SELECT max(change_id) FROM change)
