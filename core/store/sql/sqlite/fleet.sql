-- name: fleet.all_sessions
SELECT session_id, workspace_id, public_id, name, phone, gateway, base_url, gateway_session, api_key,
    account_token, secret, secret_before, secret_before_until, state, state_at, state_detail, last_event_at,
    rate_count, rate_per_ms, burst, pair_rate_count, pair_rate_per_ms, pair_burst, jitter, daily_cap,
    warm_up_from, quiet_from_min, quiet_to_min, debounce_ms, run_ttl_ms, phone_pause_ms, created_at
FROM session ORDER BY session_id;

-- name: fleet.sessions
SELECT session_id, workspace_id, public_id, name, phone, gateway, base_url, gateway_session, api_key,
    account_token, secret, secret_before, secret_before_until, state, state_at, state_detail, last_event_at,
    rate_count, rate_per_ms, burst, pair_rate_count, pair_rate_per_ms, pair_burst, jitter, daily_cap,
    warm_up_from, quiet_from_min, quiet_to_min, debounce_ms, run_ttl_ms, phone_pause_ms, created_at
FROM session WHERE workspace_id = ?1 AND session_id > ?2 ORDER BY session_id LIMIT ?3;

-- name: fleet.session
SELECT session_id, workspace_id, public_id, name, phone, gateway, base_url, gateway_session, api_key,
    account_token, secret, secret_before, secret_before_until, state, state_at, state_detail, last_event_at,
    rate_count, rate_per_ms, burst, pair_rate_count, pair_rate_per_ms, pair_burst, jitter, daily_cap,
    warm_up_from, quiet_from_min, quiet_to_min, debounce_ms, run_ttl_ms, phone_pause_ms, created_at
FROM session WHERE workspace_id = ?1 AND session_id = ?2;

-- name: fleet.insert_session
INSERT INTO session (session_id, workspace_id, public_id, name, phone, gateway, base_url, gateway_session,
    api_key, account_token, secret, state, state_at, state_detail, rate_count, rate_per_ms, burst,
    pair_rate_count, pair_rate_per_ms, pair_burst, jitter, daily_cap, warm_up_from, quiet_from_min,
    quiet_to_min, debounce_ms, run_ttl_ms, phone_pause_ms, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29);

-- name: fleet.update_session
UPDATE session SET name = ?3, phone = ?4, base_url = ?5, gateway_session = ?6, api_key = ?7,
    account_token = ?8, rate_count = ?9, rate_per_ms = ?10, burst = ?11, pair_rate_count = ?12,
    pair_rate_per_ms = ?13, pair_burst = ?14, jitter = ?15, daily_cap = ?16, warm_up_from = ?17,
    quiet_from_min = ?18, quiet_to_min = ?19, debounce_ms = ?20, run_ttl_ms = ?21, phone_pause_ms = ?22
WHERE workspace_id = ?1 AND session_id = ?2;

-- name: fleet.rotate_secret
UPDATE session SET secret_before = secret, secret_before_until = ?4, secret = ?3
WHERE workspace_id = ?1 AND session_id = ?2;

-- name: fleet.set_state
UPDATE session SET state = ?3, state_at = ?4, state_detail = ?5
WHERE workspace_id = ?1 AND session_id = ?2 AND (state <> ?3 OR state_detail <> ?5);

-- name: fleet.secrets
SELECT session_id, api_key, account_token, secret, secret_before
FROM session WHERE session_id > ?1 ORDER BY session_id LIMIT ?2;

-- name: fleet.set_secrets
UPDATE session SET api_key = ?2, account_token = ?3, secret = ?4, secret_before = ?5 WHERE session_id = ?1;
