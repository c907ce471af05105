-- name: flowtest.tests
SELECT test_id, name, json_array_length(body, '$.chat'), created_at, updated_at FROM flow_test
WHERE workspace_id = ?1 AND flow_id = ?2 AND test_id > ?3 ORDER BY test_id LIMIT ?4;

-- name: flowtest.test
SELECT test_id, name, json_array_length(body, '$.chat'), created_at, updated_at, body FROM flow_test
WHERE workspace_id = ?1 AND flow_id = ?2 AND test_id = ?3;

-- name: flowtest.by_name
SELECT test_id FROM flow_test WHERE workspace_id = ?1 AND flow_id = ?2 AND name = ?3;

-- name: flowtest.count
SELECT count(*) FROM flow_test WHERE workspace_id = ?1 AND flow_id = ?2;

-- name: flowtest.insert
INSERT INTO flow_test (test_id, workspace_id, flow_id, name, body, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6);

-- name: flowtest.update
UPDATE flow_test SET name = ?4, body = ?5, updated_at = ?6
WHERE workspace_id = ?1 AND flow_id = ?2 AND test_id = ?3;

-- name: flowtest.delete
DELETE FROM flow_test WHERE workspace_id = ?1 AND flow_id = ?2 AND test_id = ?3;
