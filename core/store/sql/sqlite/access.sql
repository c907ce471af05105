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

-- name: access.workspaces_of_nobody
SELECT workspace_id FROM workspace AS w
WHERE NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.workspace_id = w.workspace_id) ORDER BY workspace_id;

-- name: access.insert_token
INSERT INTO api_token (token_id, workspace_id, hash, name, scope, created_at, expires_at, operator_id, role, permissions)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: access.token_by_hash
SELECT t.token_id, t.workspace_id, t.hash, t.scope, t.expires_at, t.operator_id,
    CASE WHEN t.operator_id IS NULL THEN t.role ELSE m.role END, t.permissions
FROM api_token AS t
LEFT JOIN membership AS m ON m.workspace_id = t.workspace_id AND m.operator_id = t.operator_id
WHERE t.hash = ?1;

-- name: access.tokens
SELECT token_id, name, scope, created_at, expires_at, last_used_at, role, permissions
FROM api_token WHERE workspace_id = ?1 AND token_id > ?2 AND operator_id IS NULL ORDER BY token_id LIMIT ?3;

-- name: access.token
SELECT token_id, name, scope, created_at, expires_at, last_used_at, role, permissions
FROM api_token WHERE workspace_id = ?1 AND token_id = ?2 AND operator_id IS NULL;

-- name: access.touch_token
UPDATE api_token SET last_used_at = max(coalesce(last_used_at, 0), ?3)
WHERE workspace_id = ?1 AND token_id = ?2;

-- name: access.prolong_token
UPDATE api_token SET expires_at = ?3 WHERE workspace_id = ?1 AND token_id = ?2;

-- name: access.delete_token
DELETE FROM api_token WHERE workspace_id = ?1 AND token_id = ?2;

-- name: access.end_sessions
DELETE FROM api_token WHERE workspace_id = ?1 AND operator_id = ?2;

-- name: access.end_sessions_everywhere
DELETE FROM api_token WHERE operator_id = ?1 AND token_id <> ?2;

-- name: access.delete_ended_sessions
DELETE FROM api_token WHERE operator_id = ?1 AND expires_at <= ?2;

-- name: access.delete_ended_invitations
DELETE FROM invitation WHERE workspace_id = ?1 AND expires_at <= ?2;

-- name: access.operators
SELECT o.operator_id, o.email, m.name, m.role, m.created_at, o.last_sign_in_at
FROM membership AS m JOIN operator AS o ON o.operator_id = m.operator_id
WHERE m.workspace_id = ?1 AND m.operator_id > ?2 ORDER BY m.operator_id LIMIT ?3;

-- name: access.operator
SELECT o.operator_id, o.email, m.name, m.role, m.created_at, o.last_sign_in_at
FROM membership AS m JOIN operator AS o ON o.operator_id = m.operator_id
WHERE m.workspace_id = ?1 AND m.operator_id = ?2;

-- name: access.account_by_email
SELECT operator_id, email, password FROM operator WHERE email = ?1;

-- name: access.account
SELECT operator_id, email, password FROM operator WHERE operator_id = ?1;

-- name: access.memberships
SELECT m.workspace_id, w.name, m.name, m.role
FROM membership AS m JOIN workspace AS w ON w.workspace_id = m.workspace_id
WHERE m.operator_id = ?1 ORDER BY m.workspace_id;

-- name: access.insert_operator
INSERT INTO operator (operator_id, email, password, created_at) VALUES (?1, ?2, ?3, ?4);

-- name: access.set_password
UPDATE operator SET password = ?2 WHERE operator_id = ?1;

-- name: access.note_sign_in
UPDATE operator SET last_sign_in_at = max(coalesce(last_sign_in_at, 0), ?2) WHERE operator_id = ?1;

-- name: access.insert_membership
INSERT INTO membership (workspace_id, operator_id, name, role, created_at) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: access.update_membership
UPDATE membership SET name = ?3, role = ?4 WHERE workspace_id = ?1 AND operator_id = ?2;

-- name: access.delete_membership
DELETE FROM membership WHERE workspace_id = ?1 AND operator_id = ?2;

-- name: access.delete_operator_without_workspace
DELETE FROM operator
WHERE operator_id = ?1 AND NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.operator_id = operator.operator_id);

-- name: access.delete_operators_without_workspace
DELETE FROM operator
WHERE NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.operator_id = operator.operator_id);

-- name: access.other_owners
SELECT count(*) FROM membership WHERE workspace_id = ?1 AND role = 'owner' AND operator_id <> ?2;

-- name: access.member_by_email
SELECT 1 FROM membership AS m JOIN operator AS o ON o.operator_id = m.operator_id
WHERE m.workspace_id = ?1 AND o.email = ?2;

-- name: access.insert_invitation
INSERT INTO invitation (invitation_id, workspace_id, hash, email, name, role, created_at, expires_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: access.invitations
SELECT invitation_id, workspace_id, email, name, role, created_at, expires_at
FROM invitation WHERE workspace_id = ?1 AND invitation_id > ?2 ORDER BY invitation_id LIMIT ?3;

-- name: access.invitation
SELECT invitation_id, workspace_id, email, name, role, created_at, expires_at
FROM invitation WHERE workspace_id = ?1 AND invitation_id = ?2;

-- name: access.invitation_by_hash
SELECT invitation_id, workspace_id, email, name, role, created_at, expires_at, hash
FROM invitation WHERE hash = ?1;

-- name: access.delete_invitation
DELETE FROM invitation WHERE workspace_id = ?1 AND invitation_id = ?2;

-- name: access.delete_invitation_of_email
DELETE FROM invitation WHERE workspace_id = ?1 AND email = ?2;

-- name: access.insert_audit
INSERT INTO audit (audit_id, workspace_id, at, operator_id, token_id, who, peer, action, object_kind, object_id,
    fields, outcome)
VALUES (?1, ?2, ?3, ?4, ?5,
    coalesce((SELECT name FROM membership WHERE workspace_id = ?2 AND operator_id = ?4),
             (SELECT name FROM api_token WHERE workspace_id = ?2 AND token_id = ?5), ''),
    ?6, ?7, ?8, ?9, ?10, ?11);

-- name: access.insert_failed_sign_ins
INSERT INTO audit (audit_id, workspace_id, at, who, peer, action, object_kind, object_id, fields, outcome, count)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'sign-in', ?7, '', ?8, ?9);

-- name: access.first_workspace
SELECT min(workspace_id) FROM workspace;

-- name: access.audit
SELECT audit_id, at, operator_id, token_id, who, peer, action, object_kind, object_id, fields, outcome, count
FROM audit WHERE workspace_id = ?1 AND audit_id < ?2 ORDER BY audit_id DESC LIMIT ?3;

-- name: access.workspace_secrets
SELECT name, host, updated_at FROM workspace_secret WHERE workspace_id = ?1 ORDER BY name;

-- name: access.workspace_secret
SELECT host, value FROM workspace_secret WHERE workspace_id = ?1 AND name = ?2;

-- name: access.put_workspace_secret
INSERT INTO workspace_secret (workspace_id, name, host, value, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT DO UPDATE SET host = excluded.host, value = excluded.value, updated_at = excluded.updated_at;

-- name: access.delete_workspace_secret
DELETE FROM workspace_secret WHERE workspace_id = ?1 AND name = ?2;

-- name: access.sealed_workspace_secrets
SELECT workspace_id, name, value FROM workspace_secret;

-- name: access.reseal_workspace_secret
UPDATE workspace_secret SET value = ?3 WHERE workspace_id = ?1 AND name = ?2;
