-- Every table leads with its workspace; ids come from one sequence (engine.next_id), so ordering by id
-- is ordering by acceptance. All times are UTC milliseconds.
--
-- Words are checked by chains of OR: SQLite builds a table in memory for an IN list of three or more each
-- time the check runs, which cost more than the insert itself.

CREATE TABLE engine (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL,
    next_id INTEGER NOT NULL,
    clean_shutdown INTEGER NOT NULL,
    last_wall_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE workspace (
    workspace_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    zone TEXT NOT NULL DEFAULT 'UTC',
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 100),
    rate_count INTEGER NOT NULL DEFAULT 0,
    rate_per_ms INTEGER NOT NULL DEFAULT 1000,
    burst INTEGER NOT NULL DEFAULT 1,
    tat_ms INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

-- People who sign in. One person may belong to several workspaces, with a role in each.
CREATE TABLE operator (
    operator_id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE CHECK (length(email) BETWEEN 3 AND 254),
    password TEXT NOT NULL CHECK (password = '' OR substr(password, 1, 10) = '$argon2id$'), -- '': none opens it
    created_at INTEGER NOT NULL,
    last_sign_in_at INTEGER
) STRICT;

CREATE TABLE membership (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    operator_id INTEGER NOT NULL REFERENCES operator (operator_id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200), -- as this workspace calls the person
    role TEXT NOT NULL CHECK (role = 'viewer' OR role = 'agent' OR role = 'designer' OR role = 'admin' OR role = 'owner'),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, operator_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_by_operator ON membership (operator_id);

CREATE TABLE invitation (
    invitation_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role = 'viewer' OR role = 'agent' OR role = 'designer' OR role = 'admin' OR role = 'owner'),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    UNIQUE (workspace_id, email)
) STRICT;

CREATE TABLE api_token (
    token_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    name TEXT NOT NULL,
    operator_id INTEGER,              -- of a signed-in operator, whose membership says the role; NULL: a program's
    role TEXT NOT NULL CHECK (role = 'viewer' OR role = 'agent' OR role = 'designer' OR role = 'admin' OR role = 'owner'),
    scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
    permissions TEXT NOT NULL DEFAULT '', -- the only ones, as words; empty: all of the role
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER
) STRICT;

CREATE INDEX api_token_by_workspace ON api_token (workspace_id, token_id);

-- Every write through the API, stored in the commit of the write itself, and tries to sign in that failed.
-- Names of fields, no values.
CREATE TABLE audit (
    audit_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    operator_id INTEGER,              -- NULL: a program
    token_id INTEGER,
    who TEXT NOT NULL,                -- the person's or the token's name then; outlives both
    peer TEXT NOT NULL,
    action TEXT NOT NULL,             -- the route: "PATCH /v1/sessions/{id}"
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    outcome TEXT NOT NULL,            -- done, or a stable code where it was refused or something outside failed
    count INTEGER NOT NULL DEFAULT 1 CHECK (count >= 1) -- failed tries to sign in are told together
) STRICT;

CREATE INDEX audit_by_workspace ON audit (workspace_id, audit_id);

-- What a write with an Idempotency-Key made, so that the same request again answers the same.
CREATE TABLE api_request (
    workspace_id INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- what it makes: session, contact, flow
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request_hash BLOB NOT NULL,
    subject_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, kind, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX api_request_age ON api_request (at);

CREATE TABLE session (
    session_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) >= 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    phone TEXT NOT NULL DEFAULT '',
    gateway TEXT NOT NULL,
    base_url TEXT NOT NULL,
    gateway_session TEXT NOT NULL DEFAULT '',
    -- sealed (base/secretbox.h): plain text does not get in; empty where there is none
    api_key BLOB NOT NULL CHECK (length(api_key) = 0 OR (substr(api_key, 1, 1) = x'01' AND length(api_key) > 45)),
    account_token BLOB NOT NULL DEFAULT x''
        CHECK (length(account_token) = 0 OR (substr(account_token, 1, 1) = x'01' AND length(account_token) > 45)),
    secret BLOB NOT NULL CHECK (substr(secret, 1, 1) = x'01' AND length(secret) > 60),
    secret_before BLOB CHECK (substr(secret_before, 1, 1) = x'01' AND length(secret_before) > 60),
    secret_before_until INTEGER,
    state TEXT NOT NULL CHECK (state = 'created' OR state = 'pairing' OR state = 'connected'
        OR state = 'reconnecting' OR state = 'logged_out' OR state = 'banned' OR state = 'stopped'),
    state_at INTEGER NOT NULL,
    state_detail TEXT NOT NULL DEFAULT '',
    last_event_at INTEGER,
    -- pacing: rate_count sends per rate_per_ms, `burst` of them at once
    rate_count INTEGER NOT NULL CHECK (rate_count > 0),
    rate_per_ms INTEGER NOT NULL CHECK (rate_per_ms > 0),
    burst INTEGER NOT NULL DEFAULT 1 CHECK (burst >= 1),
    pair_rate_count INTEGER NOT NULL DEFAULT 1,
    pair_rate_per_ms INTEGER NOT NULL DEFAULT 1000,
    pair_burst INTEGER NOT NULL DEFAULT 3,
    jitter INTEGER NOT NULL DEFAULT 1,
    daily_cap INTEGER NOT NULL DEFAULT 0,
    warm_up_from INTEGER,
    quiet_from_min INTEGER,
    quiet_to_min INTEGER,
    tat_ms INTEGER NOT NULL DEFAULT 0,
    tat_medium_ms INTEGER NOT NULL DEFAULT 0,
    tat_low_ms INTEGER NOT NULL DEFAULT 0,
    sent_day INTEGER NOT NULL DEFAULT 0,
    sent_today INTEGER NOT NULL DEFAULT 0,
    breaker TEXT NOT NULL DEFAULT 'closed' CHECK (breaker = 'closed' OR breaker = 'open' OR breaker = 'half_open'),
    breaker_until INTEGER NOT NULL DEFAULT 0,
    breaker_open_ms INTEGER NOT NULL DEFAULT 0,
    held_until INTEGER NOT NULL DEFAULT 0,
    -- what the gateway's answers said it allows; 0: nothing yet
    learned_count INTEGER NOT NULL DEFAULT 0,
    learned_per_ms INTEGER NOT NULL DEFAULT 0,
    debounce_ms INTEGER NOT NULL DEFAULT 0,
    run_ttl_ms INTEGER NOT NULL DEFAULT 86400000,
    phone_pause_ms INTEGER NOT NULL DEFAULT 3600000,
    created_at INTEGER NOT NULL,
    UNIQUE (workspace_id, session_id)
) STRICT;

CREATE TABLE contact (
    contact_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '{}',
    opt_in TEXT NOT NULL DEFAULT 'unknown' CHECK (opt_in = 'unknown' OR opt_in = 'in' OR opt_in = 'out'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX contact_by_workspace ON contact (workspace_id, contact_id);

CREATE TABLE contact_identity (
    workspace_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'lid' OR kind = 'jid'),
    value TEXT NOT NULL,
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, kind, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_identity_by_contact ON contact_identity (workspace_id, contact_id);

CREATE TABLE contact_tag (
    workspace_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 100),
    PRIMARY KEY (workspace_id, contact_id, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_tag ON contact_tag (workspace_id, tag, contact_id);

-- Keys of the services that flows ask, each for one host: flows name them, only requests to the host hold them.
CREATE TABLE workspace_secret (
    workspace_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    host TEXT NOT NULL,
    value BLOB NOT NULL,              -- sealed
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, name)
) STRICT, WITHOUT ROWID;

-- Lists that a flow or a person puts contacts on, for segments.
CREATE TABLE contact_list (
    workspace_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    list TEXT NOT NULL CHECK (length(list) BETWEEN 1 AND 100),
    added_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, contact_id, list)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_list ON contact_list (workspace_id, list, contact_id);

CREATE TABLE contact_purchase (
    purchase_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    amount REAL NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    item TEXT NOT NULL DEFAULT '',
    reference TEXT,                   -- NULL: none; the same one counts once
    trace_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX contact_purchase_reference ON contact_purchase (workspace_id, contact_id, reference)
    WHERE reference IS NOT NULL;

CREATE INDEX contact_purchase_by_contact ON contact_purchase (workspace_id, contact_id, purchase_id);

-- One row per conversation: who owns it, its run, and its mailbox (the ordering lock, the queue head and
-- the claim index in one).
CREATE TABLE conversation (
    conversation_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    chat_key TEXT NOT NULL,           -- canonical JID: the phone's where it is known, else the LID or group
    contact_id INTEGER,               -- NULL for groups and channels
    created_at INTEGER NOT NULL,
    -- mailbox
    next_seq INTEGER NOT NULL DEFAULT 1,
    first_message_seq INTEGER,        -- of the customer's very first message; outlives the event itself
    pending INTEGER NOT NULL DEFAULT 0 CHECK (pending >= 0),
    head_event_id INTEGER,
    head_claims INTEGER NOT NULL DEFAULT 0, -- times the head was taken by a worker
    prio INTEGER NOT NULL DEFAULT 0,
    ready_at INTEGER NOT NULL DEFAULT 0,
    lease_epoch INTEGER NOT NULL DEFAULT 0, -- 0: free; older than engine.epoch: void
    fence INTEGER NOT NULL DEFAULT 0,
    blocked TEXT NOT NULL DEFAULT '',
    -- owner and run
    owner TEXT NOT NULL DEFAULT 'bot' CHECK (owner = 'bot' OR owner = 'agent' OR owner = 'phone' OR owner = 'nobody'),
    owner_until INTEGER,              -- phone pauses end by themselves
    owner_name TEXT NOT NULL DEFAULT '',
    run_id INTEGER,
    expires_at INTEGER,
    state_version INTEGER NOT NULL DEFAULT 0,
    last_inbound_at INTEGER,
    last_outbound_at INTEGER,
    pair_tat_ms INTEGER NOT NULL DEFAULT 0,
    UNIQUE (workspace_id, session_id, chat_key)
) STRICT;

CREATE INDEX mailbox_claim ON conversation (workspace_id, prio, ready_at)
    WHERE pending > 0 AND lease_epoch = 0 AND blocked = '';

CREATE INDEX mailbox_leased ON conversation (lease_epoch) WHERE lease_epoch > 0;

CREATE INDEX conversation_by_workspace ON conversation (workspace_id, conversation_id);

CREATE INDEX conversation_by_contact ON conversation (workspace_id, contact_id);

-- Other addresses of the same chat (LID <-> phone), so that both reach one mailbox.
CREATE TABLE chat_alias (
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    alias TEXT NOT NULL,
    conversation_id INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, session_id, alias)
) STRICT, WITHOUT ROWID;

-- The raw webhook, kept for the delivery log and replay, purged after days.
CREATE TABLE ingress_request (
    request_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    peer TEXT NOT NULL,
    event_name TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome = 'stored' OR outcome = 'duplicate' OR outcome = 'ignored'
        OR outcome = 'unparsed'),
    note TEXT NOT NULL DEFAULT '',
    event_count INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE INDEX ingress_by_workspace ON ingress_request (workspace_id, request_id);

-- Time prefix (the message's own second) + short hash of session, chat and message: deliveries of one
-- message meet, and inserts stay near the index's end.
CREATE TABLE inbound_dedupe (
    key_hash BLOB NOT NULL PRIMARY KEY CHECK (length(key_hash) = 16),
    workspace_id INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inbound_event (
    event_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    conversation_id INTEGER,          -- NULL: of the session as a whole
    seq INTEGER,                      -- place in the mailbox; NULL: not for the mailbox
    kind TEXT NOT NULL,               -- model/inbound.h
    request_id INTEGER,               -- NULL: not from a webhook
    trace_id INTEGER NOT NULL,
    provider_id TEXT NOT NULL DEFAULT '',
    provider_at INTEGER,
    accepted_at INTEGER NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'ready' OR state = 'done' OR state = 'dead' OR state = 'skipped'
        OR state = 'noted' OR state = 'unparsed'),
    attempts INTEGER NOT NULL DEFAULT 0, -- times its handling failed
    deaths INTEGER NOT NULL DEFAULT 0,   -- times the process died while handling it
    done_at INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'ready') <= (seq IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX inbound_event_order ON inbound_event (conversation_id, seq) WHERE seq IS NOT NULL;

CREATE INDEX inbound_event_trace ON inbound_event (trace_id) WHERE trace_id <> event_id;

CREATE TABLE flow (
    flow_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    draft TEXT NOT NULL,
    draft_hash TEXT NOT NULL,
    live_version INTEGER,             -- NULL: never published or switched off
    trial_version INTEGER,            -- goes to trial_share percent of the conversations that begin
    trial_share INTEGER CHECK (trial_share BETWEEN 1 AND 99),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    edited_by TEXT NOT NULL DEFAULT '', -- who changed the draft last; empty: the engine's own shell
    edited_at INTEGER,                  -- NULL: as it was made
    UNIQUE (workspace_id, name),
    CHECK ((trial_version IS NULL) = (trial_share IS NULL)),
    CHECK (trial_version IS NULL OR live_version IS NOT NULL)
) STRICT;

CREATE TABLE flow_version (
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    body TEXT NOT NULL,
    catalogue_revision INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL DEFAULT '', -- the person's or the token's name then; outlives both
    note TEXT NOT NULL DEFAULT '',         -- what changed, for the team
    PRIMARY KEY (workspace_id, flow_id, version)
) STRICT;

CREATE TRIGGER flow_version_is_immutable BEFORE UPDATE ON flow_version
BEGIN
    SELECT RAISE(ABORT, 'a published version never changes');
END;

-- What running conversations of a flow are to do; each follows at its next turn (run.last_move).
CREATE TABLE flow_move (
    move_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'move' OR mode = 'restart'),
    steps TEXT NOT NULL,              -- JSON: step of an older version -> step of this one
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX flow_move_by_flow ON flow_move (workspace_id, flow_id, move_id);

-- A version that is to go live later; at most one per flow.
CREATE TABLE flow_schedule (
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    running TEXT NOT NULL CHECK (running = 'keep' OR running = 'move' OR running = 'restart'),
    steps TEXT NOT NULL,
    share INTEGER CHECK (share BETWEEN 1 AND 99),
    state TEXT NOT NULL CHECK (state = 'waiting' OR state = 'refused'),
    reason TEXT NOT NULL DEFAULT '',  -- why it was refused
    operator_id INTEGER,              -- who asked for it
    token_id INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, flow_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX flow_schedule_due ON flow_schedule (due_at) WHERE state = 'waiting';

-- When flows begin by themselves: one row per schedule of the versions that are live or under trial. The row
-- with the schedule '' says that the flow's versions changed at next_at and its other rows are to be made anew.
CREATE TABLE flow_timetable (
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    schedule TEXT NOT NULL,           -- its key: core/flow/schedule.h
    next_at INTEGER,                  -- NULL: never again
    PRIMARY KEY (workspace_id, flow_id, schedule)
) STRICT, WITHOUT ROWID;

CREATE INDEX flow_timetable_due ON flow_timetable (next_at) WHERE next_at IS NOT NULL;

CREATE TRIGGER timetable_of_flow AFTER UPDATE OF live_version, trial_version ON flow
WHEN NEW.live_version IS NOT OLD.live_version OR NEW.trial_version IS NOT OLD.trial_version
BEGIN
    INSERT INTO flow_timetable (workspace_id, flow_id, schedule, next_at)
    VALUES (NEW.workspace_id, NEW.flow_id, '', NEW.updated_at)
    ON CONFLICT DO UPDATE SET next_at = excluded.next_at;
END;

-- Each time that a schedule's time came, and how far its contacts have been reached, in the order of their ids.
CREATE TABLE flow_occurrence (
    occurrence_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    schedule TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'walking' OR state = 'done' OR state = 'missed' OR state = 'stopped'),
    is_open INTEGER NOT NULL CHECK (is_open = 0 OR is_open = 1), -- contacts to reach, or flow_begin to clear
    after_contact INTEGER NOT NULL DEFAULT 0,
    reached INTEGER NOT NULL DEFAULT 0,
    passed_over INTEGER NOT NULL DEFAULT 0, -- opted out, with a person, or without a chat
    moved_at INTEGER NOT NULL,        -- when it last got on; at first the time it was due
    ended_at INTEGER,
    UNIQUE (workspace_id, flow_id, schedule, due_at)
) STRICT;

CREATE INDEX flow_occurrence_open ON flow_occurrence (moved_at) WHERE is_open = 1;

-- Whom an occurrence has reached, until it ends.
CREATE TABLE flow_begin (
    occurrence_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    workspace_id INTEGER NOT NULL,
    PRIMARY KEY (occurrence_id, contact_id)
) STRICT, WITHOUT ROWID;

-- Drafts that somebody kept under a name, to come back to.
CREATE TABLE flow_save (
    save_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    saved_by TEXT NOT NULL,           -- a person's or a token's name; empty: the engine's own shell
    saved_at INTEGER NOT NULL
) STRICT;

CREATE INDEX flow_save_by_flow ON flow_save (workspace_id, flow_id, save_id);

-- Recorded chats that a flow must still have: core/flow/testplan.h.
CREATE TABLE flow_test (
    test_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (workspace_id, flow_id, name)
) STRICT;

CREATE INDEX flow_test_by_flow ON flow_test (workspace_id, flow_id, test_id);

CREATE TABLE run (
    run_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    flow_version INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'running' OR state = 'waiting' OR state = 'completed'
        OR state = 'cancelled' OR state = 'failed' OR state = 'expired'),
    wait_kind TEXT NOT NULL DEFAULT '' CHECK (wait_kind = '' OR wait_kind = 'input' OR wait_kind = 'timer'
        OR wait_kind = 'activity' OR wait_kind = 'handoff'),
    wait_until INTEGER,
    cursor TEXT NOT NULL,             -- the interpreter's RunState as JSON
    step TEXT NOT NULL DEFAULT '',    -- where it stands, or ended, in its own flow
    inner_flow_id INTEGER,            -- the innermost flow that it has called and is in
    inner_step TEXT,
    step_no INTEGER NOT NULL DEFAULT 0,
    last_move INTEGER NOT NULL DEFAULT 0, -- the newest flow_move that it began with or followed
    lane INTEGER NOT NULL DEFAULT 0 CHECK (lane = 0 OR lane = 1 OR lane = 2), -- of what it says: not 0 until the
                                      -- customer of a run that nobody asked for has answered
    started_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

CREATE INDEX run_open ON run (workspace_id, flow_id, last_move) WHERE ended_at IS NULL;

-- Who stands at a step now.
CREATE INDEX run_standing ON run (workspace_id, flow_id, step, conversation_id) WHERE ended_at IS NULL;

CREATE INDEX run_standing_inside ON run (workspace_id, inner_flow_id, inner_step, conversation_id)
    WHERE inner_flow_id IS NOT NULL AND ended_at IS NULL;

-- All runs of a flow, in the order of their ids.
CREATE INDEX run_by_flow ON run (workspace_id, flow_id);

-- How many came to a step of a flow, left it, or both, whichever the version, by minutes of UTC since 1970.
-- Written in the commits of the turns; after some hours the minutes of an hour become one row, kept for eight days.
-- All rows together: who came to a step has left it, or stands there still.
CREATE TABLE flow_figure (
    workspace_id INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    span INTEGER NOT NULL CHECK (span = 1 OR span = 60), -- minutes
    what INTEGER NOT NULL CHECK (what BETWEEN 0 AND 8),  -- Crossing::Kind in its order (core/flow/interpreter.h)
    minute INTEGER NOT NULL,          -- with which the span begins
    step TEXT NOT NULL,               -- that was left; '': none
    block TEXT NOT NULL,
    outlet TEXT NOT NULL,
    target TEXT NOT NULL,             -- that was come to; '': none
    people INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (workspace_id, flow_id, span, what, minute, step, block, outlet, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_log (
    run_id INTEGER NOT NULL,
    step_no INTEGER NOT NULL,
    workspace_id INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    decisions TEXT NOT NULL,          -- the path taken and why, as JSON
    PRIMARY KEY (run_id, step_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_log_trace ON step_log (trace_id);

-- Durable timers: waits, no-answer limits, expiry of run state, ends of phone pauses, debounce windows.
CREATE TABLE timer (
    timer_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL DEFAULT '',      -- the run that waits
    number INTEGER NOT NULL DEFAULT 0, -- of the run's wait: a late one is recognised by it
    state_version INTEGER NOT NULL,   -- a timer whose conversation moved on is a no-op
    trace_id INTEGER NOT NULL,
    UNIQUE (conversation_id, kind)
) STRICT;

CREATE INDEX timer_due ON timer (due_at);

-- HTTP requests of flows: intent first, then the effect, then the result as an event of the mailbox.
CREATE TABLE activity (
    activity_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    step_no INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    wait_number INTEGER NOT NULL,
    request TEXT NOT NULL,
    idempotent INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'scheduled' OR state = 'running' OR state = 'done' OR state = 'unknown'
        OR state = 'cancelled'),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX activity_due ON activity (workspace_id, next_at) WHERE state = 'scheduled';

CREATE INDEX activity_running ON activity (epoch) WHERE state = 'running';

CREATE TABLE outbox (
    message_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    lane INTEGER NOT NULL CHECK (lane = 0 OR lane = 1 OR lane = 2), -- high, medium, low
    purpose TEXT NOT NULL CHECK (purpose = 'reply' OR purpose = 'otp' OR purpose = 'notification'
        OR purpose = 'broadcast'),
    client_id TEXT NOT NULL,          -- made once from the message id, never changed
    idempotency_key TEXT,
    request_hash BLOB,                -- of the API request: same key with another body is a conflict
    cause_kind TEXT NOT NULL CHECK (cause_kind = 'event' OR cause_kind = 'timer' OR cause_kind = 'api'
        OR cause_kind = 'broadcast' OR cause_kind = 'activity'),
    cause_id INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    payload TEXT NOT NULL,
    content_hash BLOB NOT NULL,       -- to recognise its echo
    delivery TEXT NOT NULL DEFAULT 'at_most_once' CHECK (delivery IN ('at_most_once', 'at_least_once')),
    not_before INTEGER,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'scheduled' OR state = 'queued' OR state = 'retry_wait'
        OR state = 'sending' OR state = 'sent' OR state = 'server_ack' OR state = 'delivered'
        OR state = 'read' OR state = 'unknown' OR state = 'unconfirmed' OR state = 'needs_review'
        OR state = 'rejected' OR state = 'failed' OR state = 'expired' OR state = 'cancelled'),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL DEFAULT 0,
    copies INTEGER NOT NULL DEFAULT 0, -- that may have reached the gateway: 1, more only where sent again
    echoes INTEGER NOT NULL DEFAULT 0, -- WhatsApp ids linked to it
    gateway_id TEXT,                  -- the gateway's own number (WasenderApi msgId)
    whatsapp_id TEXT,                 -- key.id
    sent_at INTEGER,
    unknown_since INTEGER,
    ended_at INTEGER,
    last_error TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX outbox_idempotency ON outbox (workspace_id, idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE INDEX outbox_by_workspace ON outbox (workspace_id, message_id);

CREATE INDEX outbox_history ON outbox (conversation_id, message_id);

CREATE INDEX outbox_trace ON outbox (trace_id);

CREATE INDEX outbox_gateway_id ON outbox (session_id, gateway_id) WHERE gateway_id IS NOT NULL;

CREATE INDEX outbox_whatsapp_id ON outbox (session_id, whatsapp_id) WHERE whatsapp_id IS NOT NULL;

-- The waiting messages of a line, oldest first.
CREATE INDEX outbox_waiting ON outbox (conversation_id, lane, message_id) WHERE state IN ('queued', 'retry_wait');

-- Messages whose echo is still to come.
CREATE INDEX outbox_echo_wanted ON outbox (conversation_id, content_hash) WHERE copies > echoes;

CREATE INDEX outbox_scheduled ON outbox (not_before) WHERE state = 'scheduled';

CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE state = 'scheduled' OR state = 'queued'
    OR state = 'retry_wait';

CREATE INDEX outbox_open ON outbox (state, message_id) WHERE state = 'sending' OR state = 'unknown'
    OR state = 'needs_review';

-- Echoes of our own messages that no single message could claim yet (message_id NULL, for a day), and
-- further WhatsApp ids of a message that was sent again.
CREATE TABLE outbox_echo (
    session_id INTEGER NOT NULL,
    whatsapp_id TEXT NOT NULL,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    message_id INTEGER,
    PRIMARY KEY (session_id, whatsapp_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_echo_open ON outbox_echo (conversation_id, content_hash) WHERE message_id IS NULL;

-- One row per (session, chat, lane) with waiting messages: keeps their order, and is the pacer's queue.
CREATE TABLE outbox_line (
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    lane INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    head_message_id INTEGER,
    due_at INTEGER NOT NULL,
    held INTEGER NOT NULL DEFAULT 0,  -- 1 while its head is sending or unknown
    PRIMARY KEY (session_id, lane, conversation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_line_due ON outbox_line (session_id, lane, due_at) WHERE pending > 0 AND held = 0;

CREATE TABLE attempt (
    message_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    workspace_id INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    http_status INTEGER,
    error TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery_event (
    message_id INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status = 'server_ack' OR status = 'delivered' OR status = 'read'
        OR status = 'played' OR status = 'failed' OR status = 'echo'),
    workspace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (message_id, status)
) STRICT, WITHOUT ROWID;

-- A status may beat the answer that brings the message's id: kept for a day and joined later.
CREATE TABLE early_status (
    session_id INTEGER NOT NULL,
    whatsapp_id TEXT NOT NULL,
    status TEXT NOT NULL,
    workspace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (session_id, whatsapp_id, status)
) STRICT, WITHOUT ROWID;

CREATE INDEX early_status_age ON early_status (at);

-- What a person typed on the phone itself, for the chat's history.
CREATE TABLE phone_message (
    event_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX phone_message_history ON phone_message (conversation_id, event_id);

CREATE TABLE dead_letter (
    dead_letter_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER,
    source TEXT NOT NULL CHECK (source IN ('event', 'message')),
    source_id INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    reason TEXT NOT NULL,             -- a stable code
    detail TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    resolution TEXT NOT NULL DEFAULT '' CHECK (resolution = '' OR resolution = 'retried'
        OR resolution = 'replayed' OR resolution = 'skipped' OR resolution = 'dismissed'),
    resolved_at INTEGER,
    UNIQUE (source, source_id, created_at)
) STRICT;

CREATE INDEX dead_letter_open ON dead_letter (workspace_id, dead_letter_id) WHERE resolution = '';

-- Hops of a trace that have no row of their own (duplicates, holds, expiries, owner changes, replays).
-- Journal, step log, attempts and delivery events are the other hops; the ledger reads them all.
CREATE TABLE ledger_note (
    note_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    trace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    hop TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ledger_note_trace ON ledger_note (trace_id);

-- What flows, and the engine of flows, tell the team and other programs.
CREATE TABLE notice (
    notice_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    conversation_id INTEGER,          -- NULL: of the flow as a whole
    trace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'team' OR kind = 'event'),
    name TEXT NOT NULL,               -- the team or person, '' is everybody; the event's name
    text TEXT NOT NULL DEFAULT '',    -- to the team
    data TEXT NOT NULL DEFAULT '{}'   -- of the event: an object
) STRICT;

CREATE INDEX notice_of_workspace ON notice (workspace_id, notice_id);

-- How much came and went, by minutes of UTC since 1970: counted from the feed and the notes a moment after the
-- commits, so that a figure of a day costs its minutes, not its messages. Kept for two weeks.
CREATE TABLE traffic (
    workspace_id INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    received INTEGER NOT NULL,
    sent_high INTEGER NOT NULL,
    sent_medium INTEGER NOT NULL,
    sent_low INTEGER NOT NULL,
    chats INTEGER NOT NULL,           -- that had their first message of the workspace's day
    handed_off INTEGER NOT NULL,
    opted_out INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, minute)
) STRICT, WITHOUT ROWID;

-- Up to where it was counted; moves in the commit of the counts.
CREATE TABLE traffic_progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER NOT NULL,
    note_id INTEGER NOT NULL
) STRICT;

-- What changed, in the order of commits: written by the statement that changes, so no change is without its
-- row. Rows say what to read anew, not what it is now. Ids rise by one and are never used again: the
-- newest row is never purged.
CREATE TABLE change (
    change_id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    about TEXT NOT NULL,              -- a word that core/api/eventfeed.cpp knows, with who may hear it
    subject_id INTEGER NOT NULL,
    conversation_id INTEGER,          -- of a message, event or dead letter
    what TEXT NOT NULL
) STRICT;

-- Of every acknowledged webhook: an IN list would build a table in memory each time.
CREATE TRIGGER change_of_event AFTER INSERT ON inbound_event
WHEN (NEW.kind = 'message' OR NEW.kind = 'echo' OR NEW.kind = 'deleted' OR NEW.kind = 'edited' OR NEW.kind = 'reaction')
    AND NEW.conversation_id IS NOT NULL
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'event', NEW.event_id, NEW.conversation_id, NEW.kind);
END;

CREATE TRIGGER change_of_new_message AFTER INSERT ON outbox
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'message', NEW.message_id, NEW.conversation_id, NEW.state);
END;

CREATE TRIGGER change_of_message AFTER UPDATE OF state ON outbox WHEN NEW.state <> OLD.state
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'message', NEW.message_id, NEW.conversation_id, NEW.state);
END;

CREATE TRIGGER change_of_new_conversation AFTER INSERT ON conversation
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'conversation', NEW.conversation_id, 'created');
END;

CREATE TRIGGER change_of_conversation AFTER UPDATE OF owner, owner_name, run_id, contact_id, blocked ON conversation
WHEN NEW.owner <> OLD.owner OR NEW.owner_name <> OLD.owner_name OR NEW.run_id IS NOT OLD.run_id
    OR NEW.contact_id IS NOT OLD.contact_id OR NEW.blocked <> OLD.blocked
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'conversation', NEW.conversation_id, 'changed');
END;

CREATE TRIGGER change_of_new_session AFTER INSERT ON session
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'session', NEW.session_id, 'created');
END;

-- Not of its pacing state, which moves with every send.
CREATE TRIGGER change_of_session AFTER UPDATE OF name, phone, base_url, gateway_session, api_key, account_token, secret,
    secret_before_until, state, state_detail, rate_count, rate_per_ms, burst, pair_rate_count, pair_rate_per_ms,
    pair_burst, jitter, daily_cap, warm_up_from, quiet_from_min, quiet_to_min, breaker, debounce_ms, run_ttl_ms,
    phone_pause_ms ON session
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'session', NEW.session_id,
        CASE WHEN NEW.state <> OLD.state THEN NEW.state ELSE 'changed' END);
END;

CREATE TRIGGER change_of_new_contact AFTER INSERT ON contact
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'contact', NEW.contact_id, 'created');
END;

CREATE TRIGGER change_of_contact AFTER UPDATE ON contact
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'contact', NEW.contact_id, 'changed');
END;

CREATE TRIGGER change_of_gone_contact AFTER DELETE ON contact
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'contact', OLD.contact_id, 'deleted');
END;

CREATE TRIGGER change_of_new_tag AFTER INSERT ON contact_tag
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'contact', NEW.contact_id, 'changed');
END;

CREATE TRIGGER change_of_gone_tag AFTER DELETE ON contact_tag
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'contact', OLD.contact_id, 'changed');
END;

CREATE TRIGGER change_of_new_list AFTER INSERT ON contact_list
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'contact', NEW.contact_id, 'changed');
END;

CREATE TRIGGER change_of_gone_list AFTER DELETE ON contact_list
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'contact', OLD.contact_id, 'changed');
END;

CREATE TRIGGER change_of_new_purchase AFTER INSERT ON contact_purchase
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'contact', NEW.contact_id, 'changed');
END;

CREATE TRIGGER change_of_new_notice AFTER INSERT ON notice
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'notice', NEW.notice_id, NEW.conversation_id, NEW.kind);
END;

CREATE TRIGGER change_of_new_operator AFTER INSERT ON membership
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'operator', NEW.operator_id, 'created');
END;

CREATE TRIGGER change_of_operator AFTER UPDATE ON membership
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'operator', NEW.operator_id, 'changed');
END;

CREATE TRIGGER change_of_gone_operator AFTER DELETE ON membership
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'operator', OLD.operator_id, 'deleted');
END;

CREATE TRIGGER change_of_new_invitation AFTER INSERT ON invitation
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'invitation', NEW.invitation_id, 'created');
END;

CREATE TRIGGER change_of_gone_invitation AFTER DELETE ON invitation
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'invitation', OLD.invitation_id, 'deleted');
END;

-- Of programs only: sessions of operators are shown nowhere. Not of each use.
CREATE TRIGGER change_of_new_token AFTER INSERT ON api_token WHEN NEW.operator_id IS NULL
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'token', NEW.token_id, 'created');
END;

CREATE TRIGGER change_of_gone_token AFTER DELETE ON api_token WHEN OLD.operator_id IS NULL
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'token', OLD.token_id, 'deleted');
END;

-- What is stored is told by what it changed; a row for each of them too costs a twentieth of the turns.
CREATE TRIGGER change_of_delivery AFTER INSERT ON ingress_request WHEN NEW.outcome <> 'stored'
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'delivery', NEW.request_id, NEW.outcome);
END;

CREATE TRIGGER change_of_new_flow AFTER INSERT ON flow
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'flow', NEW.flow_id, 'created');
END;

CREATE TRIGGER change_of_flow AFTER UPDATE ON flow
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'flow', NEW.flow_id,
        CASE WHEN NEW.live_version IS OLD.live_version THEN 'changed'
             WHEN NEW.live_version IS NULL THEN 'switched_off' ELSE 'published' END);
END;

CREATE TRIGGER change_of_gone_flow AFTER DELETE ON flow
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'flow', OLD.flow_id, 'deleted');
END;

CREATE TRIGGER change_of_new_flow_test AFTER INSERT ON flow_test
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'flow', NEW.flow_id, 'tests_changed');
END;

CREATE TRIGGER change_of_flow_test AFTER UPDATE ON flow_test
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'flow', NEW.flow_id, 'tests_changed');
END;

CREATE TRIGGER change_of_gone_flow_test AFTER DELETE ON flow_test
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'flow', OLD.flow_id, 'tests_changed');
END;

CREATE TRIGGER change_of_new_flow_save AFTER INSERT ON flow_save
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (NEW.workspace_id, 'flow', NEW.flow_id, 'saves_changed');
END;

CREATE TRIGGER change_of_gone_flow_save AFTER DELETE ON flow_save
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, what)
    VALUES (OLD.workspace_id, 'flow', OLD.flow_id, 'saves_changed');
END;

CREATE TRIGGER change_of_new_dead_letter AFTER INSERT ON dead_letter
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'dead_letter', NEW.dead_letter_id, NEW.conversation_id, 'created');
END;

CREATE TRIGGER change_of_dead_letter AFTER UPDATE OF resolution ON dead_letter WHEN NEW.resolution <> OLD.resolution
BEGIN
    INSERT INTO change (workspace_id, about, subject_id, conversation_id, what)
    VALUES (NEW.workspace_id, 'dead_letter', NEW.dead_letter_id, NEW.conversation_id, NEW.resolution);
END;
