-- name: access.insert_workspace
INSERT INTO workspace (workspace_id, name, zone, weight, rate_count, rate_per_ms, burst, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: access.workspace
SELECT workspace_id, name, zone, weight, rate_count, rate_per_ms, burst, created_at
FROM workspace WHERE workspace_id = ?1;

-- name: access.workspace_by_name
SELECT workspace_id, name, zone, weight, rate_count, rate_per_ms, burst, created_at
FROM workspace WHERE name = ?1;

-- name: access.workspaces
SELECT workspace_id, name, zone, weight, rate_count, rate_per_ms, burst, created_at
FROM workspace ORDER BY workspace_id;

-- name: access.insert_token
INSERT INTO api_token (token_id, workspace_id, hash, name, scope, created_at, expires_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: access.token_by_hash
SELECT token_id, workspace_id, hash, scope, expires_at FROM api_token WHERE hash = ?1;

-- name: access.tokens
SELECT token_id, name, scope, created_at, expires_at, last_used_at
FROM api_token WHERE workspace_id = ?1 ORDER BY token_id;

-- name: access.touch_token
UPDATE api_token SET last_used_at = max(coalesce(last_used_at, 0), ?3)
WHERE workspace_id = ?1 AND token_id = ?2;

-- name: access.delete_token
DELETE FROM api_token WHERE workspace_id = ?1 AND token_id = ?2;
