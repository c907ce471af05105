-- name: flow.flows
SELECT flow_id, name, draft_hash, live_version, f.created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id),
    trial_version, trial_share, s.version, s.due_at, s.running, s.steps, s.share, s.state, s.reason,
    edited_by, coalesce(edited_at, f.created_at)
FROM flow AS f LEFT JOIN flow_schedule AS s USING (workspace_id, flow_id)
WHERE workspace_id = ?1 AND flow_id > ?2 ORDER BY flow_id LIMIT ?3;

-- name: flow.flow
SELECT flow_id, name, draft_hash, live_version, f.created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id),
    trial_version, trial_share, s.version, s.due_at, s.running, s.steps, s.share, s.state, s.reason,
    edited_by, coalesce(edited_at, f.created_at)
FROM flow AS f LEFT JOIN flow_schedule AS s USING (workspace_id, flow_id)
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.flow_by_name
SELECT flow_id FROM flow WHERE workspace_id = ?1 AND name = ?2;

-- name: flow.other_names
SELECT name FROM flow WHERE workspace_id = ?1 AND flow_id IS NOT ?2 LIMIT ?3;

-- name: flow.draft
SELECT draft, draft_hash FROM flow WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.drafts
SELECT flow_id, name, draft, draft_hash FROM flow WHERE workspace_id = ?1 AND flow_id > ?2
ORDER BY flow_id LIMIT ?3;

-- name: flow.insert
INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, live_version, created_at, updated_at, edited_by,
    edited_at)
VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?6,
    coalesce((SELECT name FROM membership WHERE workspace_id = ?2 AND operator_id = ?7),
             (SELECT name FROM api_token WHERE workspace_id = ?2 AND token_id = ?8), ''),
    ?6);

-- name: flow.update_draft
UPDATE flow SET name = coalesce(?3, name), draft = ?4, draft_hash = ?5, updated_at = ?6, edited_at = ?6,
    edited_by = coalesce((SELECT name FROM membership WHERE workspace_id = ?1 AND operator_id = ?7),
                         (SELECT name FROM api_token WHERE workspace_id = ?1 AND token_id = ?8), '')
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.delete_tests
DELETE FROM flow_test WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.delete_saves
DELETE FROM flow_save WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.saves
SELECT save_id, name, sha256, saved_by, saved_at FROM flow_save
WHERE workspace_id = ?1 AND flow_id = ?2 AND save_id > ?3 ORDER BY save_id LIMIT ?4;

-- name: flow.save
SELECT save_id, name, sha256, saved_by, saved_at FROM flow_save
WHERE workspace_id = ?1 AND flow_id = ?2 AND save_id = ?3;

-- name: flow.save_body
SELECT body FROM flow_save WHERE workspace_id = ?1 AND flow_id = ?2 AND save_id = ?3;

-- name: flow.save_count
SELECT count(*) FROM flow_save WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert_save
INSERT INTO flow_save (save_id, workspace_id, flow_id, name, body, sha256, saved_by, saved_at)
SELECT ?1, workspace_id, flow_id, ?4, draft, draft_hash,
    coalesce((SELECT name FROM membership WHERE workspace_id = ?2 AND operator_id = ?5),
             (SELECT name FROM api_token WHERE workspace_id = ?2 AND token_id = ?6), ''),
    ?7
FROM flow WHERE workspace_id = ?2 AND flow_id = ?3;

-- name: flow.delete_save
DELETE FROM flow_save WHERE workspace_id = ?1 AND flow_id = ?2 AND save_id = ?3;

-- name: flow.delete
DELETE FROM flow WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.set_live
UPDATE flow SET live_version = ?3, trial_version = NULL, trial_share = NULL, updated_at = ?4
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.set_trial
UPDATE flow SET trial_version = ?3, trial_share = ?4, updated_at = ?5 WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.touch
UPDATE flow SET updated_at = ?3 WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert_version
INSERT INTO flow_version (workspace_id, flow_id, version, sha256, body, catalogue_revision, published_at,
    published_by, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
    coalesce((SELECT name FROM membership WHERE workspace_id = ?1 AND operator_id = ?8),
             (SELECT name FROM api_token WHERE workspace_id = ?1 AND token_id = ?9), ''),
    ?10);

-- name: flow.version_by_hash
SELECT max(version) FROM flow_version WHERE workspace_id = ?1 AND flow_id = ?2 AND sha256 = ?3;

-- name: flow.versions
SELECT version, sha256, published_at, published_by, note FROM flow_version
WHERE workspace_id = ?1 AND flow_id = ?2 AND version > ?3 ORDER BY version LIMIT ?4;

-- name: flow.version_body
SELECT body FROM flow_version WHERE workspace_id = ?1 AND flow_id = ?2 AND version = ?3;

-- name: flow.live_bodies
SELECT f.flow_id, v.version, v.body FROM flow AS f JOIN flow_version AS v
    ON v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id AND v.version = f.live_version
WHERE f.workspace_id = ?1 ORDER BY f.flow_id;

-- name: flow.trial_bodies
SELECT f.flow_id, v.version, v.body, f.trial_share FROM flow AS f JOIN flow_version AS v
    ON v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id AND v.version = f.trial_version
WHERE f.workspace_id = ?1 ORDER BY f.flow_id;

-- name: flow.moves
SELECT flow_id, move_id, version, mode, steps FROM flow_move
WHERE workspace_id = ?1 ORDER BY flow_id, move_id;

-- name: flow.count_moves
SELECT count(*) FROM flow_move WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert_move
INSERT INTO flow_move (move_id, workspace_id, flow_id, version, mode, steps, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: flow.drop_moves
-- Those that every open run of the flow has behind it.
DELETE FROM flow_move WHERE workspace_id = ?1 AND flow_id = ?2 AND move_id < ?3 AND move_id <= coalesce(
    (SELECT min(last_move) FROM run WHERE workspace_id = ?1 AND flow_id = ?2 AND ended_at IS NULL), ?3);

-- name: flow.places
-- Where the open runs of a flow stand in the flow itself, whatever it has called.
SELECT flow_version, last_move,
    coalesce(json_extract(cursor, '$.callers[0].step'), json_extract(cursor, '$.step')) AS step,
    coalesce(json_extract(cursor, '$.callers[0].block'), json_extract(cursor, '$.block')) AS block,
    count(*)
FROM run INDEXED BY run_open WHERE workspace_id = ?1 AND flow_id = ?2 AND ended_at IS NULL
GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4, 2 LIMIT ?3;

-- name: flow.set_schedule
INSERT INTO flow_schedule (workspace_id, flow_id, version, due_at, running, steps, share, state, operator_id,
    token_id, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'waiting', ?8, ?9, ?10)
ON CONFLICT (workspace_id, flow_id) DO UPDATE SET version = excluded.version, due_at = excluded.due_at,
    running = excluded.running, steps = excluded.steps, share = excluded.share, state = 'waiting', reason = '',
    operator_id = excluded.operator_id, token_id = excluded.token_id, created_at = excluded.created_at;

-- name: flow.drop_schedule
DELETE FROM flow_schedule WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.refuse_schedule
UPDATE flow_schedule SET state = 'refused', reason = ?3 WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.next_schedule
SELECT min(due_at) FROM flow_schedule INDEXED BY flow_schedule_due WHERE state = 'waiting';

-- name: flow.due_schedules
SELECT workspace_id, flow_id, version, due_at, running, steps, share, operator_id, token_id FROM flow_schedule
INDEXED BY flow_schedule_due WHERE state = 'waiting' AND due_at <= ?1 ORDER BY due_at, flow_id LIMIT ?2;

-- name: flow.waiting_schedule
SELECT 1 FROM flow_schedule WHERE workspace_id = ?1 AND flow_id = ?2 AND version = ?3 AND due_at = ?4
    AND state = 'waiting';

-- name: flow.next_time
SELECT min(next_at) FROM flow_timetable INDEXED BY flow_timetable_due WHERE next_at IS NOT NULL;

-- name: flow.open_occurrence
SELECT 1 FROM flow_occurrence INDEXED BY flow_occurrence_open WHERE is_open = 1 LIMIT 1;

-- name: flow.stale_timetables
SELECT t.workspace_id, t.flow_id, t.next_at, f.live_version, f.trial_version
FROM flow_timetable AS t INDEXED BY flow_timetable_due JOIN flow AS f USING (workspace_id, flow_id)
WHERE t.next_at IS NOT NULL AND t.next_at <= ?1 AND t.schedule = '' ORDER BY t.next_at LIMIT ?2;

-- name: flow.is_stale_since
-- Nothing has changed since it was read.
SELECT 1 FROM flow_timetable AS t JOIN flow AS f USING (workspace_id, flow_id)
WHERE workspace_id = ?1 AND flow_id = ?2 AND t.schedule = '' AND t.next_at = ?3 AND f.live_version IS ?4
    AND f.trial_version IS ?5;

-- name: flow.times
SELECT schedule, next_at FROM flow_timetable WHERE workspace_id = ?1 AND flow_id = ?2 AND schedule <> '';

-- name: flow.drop_time
DELETE FROM flow_timetable WHERE workspace_id = ?1 AND flow_id = ?2 AND schedule = ?3;

-- name: flow.set_time
INSERT INTO flow_timetable (workspace_id, flow_id, schedule, next_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO UPDATE SET next_at = excluded.next_at;

-- name: flow.due_times
-- Not of flows whose timetable is to be made anew.
SELECT t.workspace_id, t.flow_id, t.schedule, t.next_at, w.zone, f.name
FROM flow_timetable AS t INDEXED BY flow_timetable_due
JOIN workspace AS w USING (workspace_id) JOIN flow AS f USING (workspace_id, flow_id)
WHERE t.next_at IS NOT NULL AND t.next_at <= ?1 AND t.schedule <> '' AND NOT EXISTS
    (SELECT 1 FROM flow_timetable AS s
     WHERE s.workspace_id = t.workspace_id AND s.flow_id = t.flow_id AND s.schedule = '')
ORDER BY t.next_at, t.flow_id, t.schedule LIMIT ?2;

-- name: flow.insert_occurrence
INSERT INTO flow_occurrence (occurrence_id, workspace_id, flow_id, schedule, due_at, state, is_open, moved_at, ended_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5, ?8) ON CONFLICT DO NOTHING;

-- name: flow.next_open
-- The one that has waited longest; of a flow whose timetable is to be made anew only what is over.
SELECT o.occurrence_id, o.workspace_id, o.flow_id, o.schedule, o.due_at, o.state, o.after_contact, o.moved_at, o.reached,
    f.name, w.zone, EXISTS
    (SELECT 1 FROM flow_timetable AS t
     WHERE t.workspace_id = o.workspace_id AND t.flow_id = o.flow_id AND t.schedule = o.schedule)
FROM flow_occurrence AS o INDEXED BY flow_occurrence_open
JOIN workspace AS w USING (workspace_id) JOIN flow AS f USING (workspace_id, flow_id)
WHERE o.is_open = 1 AND (o.state <> 'walking' OR NOT EXISTS
    (SELECT 1 FROM flow_timetable AS s
     WHERE s.workspace_id = o.workspace_id AND s.flow_id = o.flow_id AND s.schedule = ''))
ORDER BY o.moved_at, o.occurrence_id LIMIT 1;

-- name: flow.tagged
SELECT c.contact_id, c.opt_in FROM contact_tag AS t JOIN contact AS c
    ON c.contact_id = t.contact_id AND c.workspace_id = t.workspace_id
WHERE t.workspace_id = ?1 AND t.tag = ?2 AND t.contact_id > ?3 ORDER BY t.contact_id LIMIT ?4;

-- name: flow.listed
SELECT c.contact_id, c.opt_in FROM contact_list AS l JOIN contact AS c
    ON c.contact_id = l.contact_id AND c.workspace_id = l.workspace_id
WHERE l.workspace_id = ?1 AND l.list = ?2 AND l.contact_id > ?3 ORDER BY l.contact_id LIMIT ?4;

-- name: flow.chat_of_contact
-- Where the contact wrote last; not a chat that went into another one (its address leads there).
SELECT c.conversation_id, c.session_id, c.owner, c.owner_until, c.blocked
FROM conversation AS c INDEXED BY conversation_by_contact
JOIN chat_alias AS a ON a.workspace_id = c.workspace_id AND a.session_id = c.session_id AND a.alias = c.chat_key
    AND a.conversation_id = c.conversation_id
WHERE c.workspace_id = ?1 AND c.contact_id = ?2
ORDER BY coalesce(c.last_inbound_at, 0) DESC, c.conversation_id DESC LIMIT 1;

-- name: flow.mark_begun
INSERT INTO flow_begin (occurrence_id, contact_id, workspace_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;

-- name: flow.move_occurrence
UPDATE flow_occurrence SET after_contact = ?2, reached = reached + ?3, passed_over = passed_over + ?4, moved_at = ?5
WHERE occurrence_id = ?1;

-- name: flow.end_occurrence
UPDATE flow_occurrence SET state = ?2, ended_at = ?3 WHERE occurrence_id = ?1;

-- name: flow.clear_begins
DELETE FROM flow_begin WHERE occurrence_id = ?1 AND contact_id IN
    (SELECT contact_id FROM flow_begin WHERE occurrence_id = ?1 ORDER BY contact_id LIMIT ?2);

-- name: flow.close_occurrence
UPDATE flow_occurrence SET is_open = 0 WHERE occurrence_id = ?1;

-- name: flow.zone_of_workspace
SELECT zone FROM workspace WHERE workspace_id = ?1;

-- name: flow.add_figure
INSERT INTO flow_figure (workspace_id, flow_id, span, what, minute, step, block, outlet, target, people)
VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT DO UPDATE SET people = people + excluded.people;

-- name: flow.figures
SELECT what, step, block, outlet, target, sum(people) FROM flow_figure
WHERE workspace_id = ?1 AND flow_id = ?2 AND span IN (1, 60) AND what IN (0, 1, 2, 3, 4, 5, 6, 7, 8) AND minute >= ?3
GROUP BY what, step, block, outlet, target ORDER BY what, step, block, outlet, target;

-- name: flow.standing
SELECT step, count(*) FROM run INDEXED BY run_standing
WHERE workspace_id = ?1 AND flow_id = ?2 AND ended_at IS NULL GROUP BY step
UNION ALL
SELECT inner_step, count(*) FROM run INDEXED BY run_standing_inside
WHERE workspace_id = ?1 AND inner_flow_id = ?2 AND inner_flow_id IS NOT NULL AND ended_at IS NULL GROUP BY inner_step;

-- name: flow.figures_of_flows
-- What flows started, finished, failed and handed over, by parts of the window.
SELECT f.flow_id, g.what, (g.minute - ?4) / ?5 AS part, sum(g.people)
FROM flow AS f CROSS JOIN flow_figure AS g ON g.workspace_id = f.workspace_id AND g.flow_id = f.flow_id
WHERE f.workspace_id = ?1 AND f.flow_id > ?2 AND f.flow_id <= ?3
    AND g.span IN (1, 60) AND g.what IN (0, 4, 7, 8) AND g.minute >= ?4
GROUP BY f.flow_id, g.what, part ORDER BY f.flow_id, g.what, part;

-- name: flow.standing_in_flows
SELECT flow_id, count(*) FROM run INDEXED BY run_standing
WHERE workspace_id = ?1 AND flow_id > ?2 AND flow_id <= ?3 AND ended_at IS NULL GROUP BY flow_id
UNION ALL
SELECT inner_flow_id, count(*) FROM run INDEXED BY run_standing_inside
WHERE workspace_id = ?1 AND inner_flow_id > ?2 AND inner_flow_id <= ?3 AND inner_flow_id IS NOT NULL
    AND ended_at IS NULL
GROUP BY inner_flow_id;

-- name: flow.next_flows
SELECT workspace_id, flow_id FROM flow WHERE flow_id > ?1 ORDER BY flow_id LIMIT ?2;

-- name: flow.oldest_minute
SELECT min(minute) FROM flow_figure
WHERE workspace_id = ?1 AND flow_id = ?2 AND span = 1 AND what = ?3 AND minute < ?4;

-- name: flow.fold_minutes
INSERT INTO flow_figure (workspace_id, flow_id, span, what, minute, step, block, outlet, target, people)
SELECT workspace_id, flow_id, 60, what, minute - minute % 60 AS hour, step, block, outlet, target, sum(people)
FROM flow_figure
WHERE workspace_id = ?1 AND flow_id = ?2 AND span = 1 AND what = ?3 AND minute >= ?4 AND minute < ?5
GROUP BY workspace_id, flow_id, what, hour, step, block, outlet, target
ON CONFLICT DO UPDATE SET people = people + excluded.people;

-- name: flow.drop_figures
DELETE FROM flow_figure WHERE workspace_id = ?1 AND flow_id = ?2 AND span = ?3 AND what = ?4 AND minute < ?5;

-- name: flow.chats_passed
SELECT r.run_id, r.conversation_id, c.session_id, c.chat_key, coalesce(p.name, ''), r.flow_version, r.state,
    r.started_at, r.ended_at, r.step
FROM run AS r INDEXED BY run_by_flow
JOIN conversation AS c ON c.conversation_id = r.conversation_id AND c.workspace_id = r.workspace_id
LEFT JOIN contact AS p ON p.contact_id = c.contact_id AND p.workspace_id = c.workspace_id
WHERE r.workspace_id = ?1 AND r.flow_id = ?2 AND r.run_id < ?3 ORDER BY r.run_id DESC LIMIT ?4;

-- name: flow.chats_standing
SELECT r.run_id, r.conversation_id, c.session_id, c.chat_key, coalesce(p.name, ''), r.flow_version, r.state,
    r.started_at, r.ended_at, r.step
FROM run AS r INDEXED BY run_standing
JOIN conversation AS c ON c.conversation_id = r.conversation_id AND c.workspace_id = r.workspace_id
LEFT JOIN contact AS p ON p.contact_id = c.contact_id AND p.workspace_id = c.workspace_id
WHERE r.workspace_id = ?1 AND r.flow_id = ?2 AND r.step = ?5 AND r.ended_at IS NULL AND r.run_id < ?3
ORDER BY r.run_id DESC LIMIT ?4;

-- name: flow.chats_standing_inside
SELECT r.run_id, r.conversation_id, c.session_id, c.chat_key, coalesce(p.name, ''), r.flow_version, r.state,
    r.started_at, r.ended_at, r.inner_step
FROM run AS r INDEXED BY run_standing_inside
JOIN conversation AS c ON c.conversation_id = r.conversation_id AND c.workspace_id = r.workspace_id
LEFT JOIN contact AS p ON p.contact_id = c.contact_id AND p.workspace_id = c.workspace_id
WHERE r.workspace_id = ?1 AND r.inner_flow_id = ?2 AND r.inner_step = ?5 AND r.inner_flow_id IS NOT NULL
    AND r.ended_at IS NULL AND r.run_id < ?3
ORDER BY r.run_id DESC LIMIT ?4;

-- name: flow.turns_since
SELECT at, decisions FROM step_log WHERE run_id = ?1 AND workspace_id = ?2 AND at >= ?3 ORDER BY step_no DESC;
