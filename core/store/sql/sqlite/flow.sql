-- name: flow.flows
SELECT flow_id, name, draft_hash, live_version, f.created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id),
    trial_version, trial_share, s.version, s.due_at, s.running, s.steps, s.share, s.state, s.reason
FROM flow AS f LEFT JOIN flow_schedule AS s USING (workspace_id, flow_id)
WHERE workspace_id = ?1 AND flow_id > ?2 ORDER BY flow_id LIMIT ?3;

-- name: flow.flow
SELECT flow_id, name, draft_hash, live_version, f.created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id),
    trial_version, trial_share, s.version, s.due_at, s.running, s.steps, s.share, s.state, s.reason
FROM flow AS f LEFT JOIN flow_schedule AS s USING (workspace_id, flow_id)
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.flow_by_name
SELECT flow_id FROM flow WHERE workspace_id = ?1 AND name = ?2;

-- name: flow.other_names
SELECT name FROM flow WHERE workspace_id = ?1 AND flow_id IS NOT ?2 LIMIT ?3;

-- name: flow.draft
SELECT draft, draft_hash FROM flow WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert
INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, live_version, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?6);

-- name: flow.update_draft
UPDATE flow SET name = ?3, draft = ?4, draft_hash = ?5, updated_at = ?6
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.set_live
UPDATE flow SET live_version = ?3, trial_version = NULL, trial_share = NULL, updated_at = ?4
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.set_trial
UPDATE flow SET trial_version = ?3, trial_share = ?4, updated_at = ?5 WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.touch
UPDATE flow SET updated_at = ?3 WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert_version
INSERT INTO flow_version (workspace_id, flow_id, version, sha256, body, catalogue_revision, published_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: flow.version_by_hash
SELECT max(version) FROM flow_version WHERE workspace_id = ?1 AND flow_id = ?2 AND sha256 = ?3;

-- name: flow.versions
SELECT version, sha256, published_at FROM flow_version
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
