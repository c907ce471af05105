-- name: flow.flows
SELECT flow_id, name, draft_hash, live_version, created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id)
FROM flow AS f WHERE workspace_id = ?1 AND flow_id > ?2 ORDER BY flow_id LIMIT ?3;

-- name: flow.flow
SELECT flow_id, name, draft_hash, live_version, created_at, updated_at,
    (SELECT max(version) FROM flow_version AS v WHERE v.workspace_id = f.workspace_id AND v.flow_id = f.flow_id)
FROM flow AS f WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.flow_by_name
SELECT flow_id FROM flow WHERE workspace_id = ?1 AND name = ?2;

-- name: flow.draft
SELECT draft, draft_hash FROM flow WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.insert
INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, live_version, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?6);

-- name: flow.update_draft
UPDATE flow SET name = ?3, draft = ?4, draft_hash = ?5, updated_at = ?6
WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flow.set_live
UPDATE flow SET live_version = ?3, updated_at = ?4 WHERE workspace_id = ?1 AND flow_id = ?2;

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
