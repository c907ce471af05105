-- name: audience.contacts
SELECT contact_id, workspace_id, name, phone, zone, language, attributes, opt_in, created_at, updated_at,
    (SELECT value FROM contact_identity AS i WHERE i.workspace_id = c.workspace_id
        AND i.contact_id = c.contact_id AND i.kind = 'lid' LIMIT 1)
FROM contact AS c WHERE workspace_id = ?1 AND contact_id > ?2 ORDER BY contact_id LIMIT ?3;

-- name: audience.contacts_with_tag
SELECT c.contact_id, c.workspace_id, c.name, c.phone, c.zone, c.language, c.attributes, c.opt_in,
    c.created_at, c.updated_at,
    (SELECT value FROM contact_identity AS i WHERE i.workspace_id = c.workspace_id
        AND i.contact_id = c.contact_id AND i.kind = 'lid' LIMIT 1)
FROM contact_tag AS t JOIN contact AS c ON c.contact_id = t.contact_id AND c.workspace_id = t.workspace_id
WHERE t.workspace_id = ?1 AND t.tag = ?4 AND t.contact_id > ?2 ORDER BY t.contact_id LIMIT ?3;

-- name: audience.contacts_on_list
SELECT c.contact_id, c.workspace_id, c.name, c.phone, c.zone, c.language, c.attributes, c.opt_in,
    c.created_at, c.updated_at,
    (SELECT value FROM contact_identity AS i WHERE i.workspace_id = c.workspace_id
        AND i.contact_id = c.contact_id AND i.kind = 'lid' LIMIT 1)
FROM contact_list AS l JOIN contact AS c ON c.contact_id = l.contact_id AND c.workspace_id = l.workspace_id
WHERE l.workspace_id = ?1 AND l.list = ?4 AND l.contact_id > ?2 ORDER BY l.contact_id LIMIT ?3;

-- name: audience.contact_names
SELECT contact_id, name FROM contact WHERE workspace_id = ?1 AND contact_id > ?2 ORDER BY contact_id LIMIT ?3;

-- name: audience.contact
SELECT contact_id, workspace_id, name, phone, zone, language, attributes, opt_in, created_at, updated_at,
    (SELECT value FROM contact_identity AS i WHERE i.workspace_id = c.workspace_id
        AND i.contact_id = c.contact_id AND i.kind = 'lid' LIMIT 1)
FROM contact AS c WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: audience.contact_of_identity
SELECT contact_id FROM contact_identity WHERE workspace_id = ?1 AND kind = ?2 AND value = ?3;

-- name: audience.insert_contact
INSERT INTO contact (contact_id, workspace_id, name, phone, zone, language, attributes, opt_in, created_at,
    updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9);

-- name: audience.insert_identity
INSERT INTO contact_identity (workspace_id, kind, value, contact_id) VALUES (?1, ?2, ?3, ?4);

-- name: audience.update_contact
UPDATE contact SET name = ?3, zone = ?4, language = ?5, attributes = ?6, opt_in = ?7, updated_at = ?8
WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: audience.tags
SELECT tag FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2 ORDER BY tag;

-- name: audience.add_tag
INSERT OR IGNORE INTO contact_tag (workspace_id, contact_id, tag) VALUES (?1, ?2, ?3);

-- name: audience.remove_tags
DELETE FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2;

-- name: audience.remove_tag
DELETE FROM contact_tag WHERE workspace_id = ?1 AND contact_id = ?2 AND tag = ?3;

-- name: audience.lists
SELECT list FROM contact_list WHERE workspace_id = ?1 AND contact_id = ?2 ORDER BY list;

-- name: audience.all_lists
SELECT list, count(*) FROM contact_list WHERE workspace_id = ?1 GROUP BY list ORDER BY list LIMIT ?2;

-- name: audience.list_count
SELECT count(*) FROM (SELECT DISTINCT list FROM contact_list WHERE workspace_id = ?1 AND list <> ?2);

-- name: audience.purchases
SELECT purchase_id, amount, currency, item, reference, at FROM contact_purchase
WHERE workspace_id = ?1 AND contact_id = ?2 AND purchase_id > ?3 ORDER BY purchase_id LIMIT ?4;
