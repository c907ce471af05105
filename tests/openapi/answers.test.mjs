// Reads what the API's tests asked and were answered, and holds it against the OpenAPI document
// that the engine itself served in one of those tests.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const modules = process.env.OPENAPI_MODULES;
const answers = process.env.API_ANSWERS;
const require = createRequire(join(modules, 'package.json'));
const { default: Ajv2020 } = require('ajv/dist/2020.js');
const { default: addFormats } = require('ajv-formats');
const { Validator } = await import(
    pathToFileURL(join(modules, 'node_modules/@seriousme/openapi-schema-validator/index.js')).href);

const records = readdirSync(answers)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(answers, name), 'utf8').split('\n').filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), test: name.replace('.jsonl', '') })));

const served = records.find((r) => r.path === '/v1/openapi.json' && r.status === 200);
assert.ok(served, 'no test asked for the document');
const document = JSON.parse(served.answer);

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
addFormats(ajv);
ajv.addKeyword('components'); // where the document keeps its shared schemas
ajv.addSchema({ $id: 'flotilla:document', components: document.components }, 'flotilla:document');

const compiled = new Map();
function validatorOf(schema) {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"flotilla:document#/components/');
    if (!compiled.has(text))
        compiled.set(text, ajv.compile(JSON.parse(text)));
    return compiled.get(text);
}

const operations = Object.entries(document.paths).flatMap(([pattern, path]) =>
    Object.entries(path).map(([method, operation]) => ({
        method: method.toUpperCase(),
        pattern,
        regex: new RegExp('^' + pattern.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+') + '$'),
        operation,
    })));

function resolve(object) {
    return object.$ref
        ? object.$ref.slice(2).split('/').reduce((at, key) => at[key], document)
        : object;
}

function find(record) {
    const fitting = operations.filter((o) => o.method === record.method && o.regex.test(record.path));
    // A path that is written out goes before one with parameters, as in the router.
    return fitting.find((o) => o.pattern === record.path) ?? fitting[0];
}

function complaintsOf(record, validate, value) {
    if (validate(value))
        return [];
    return validate.errors.slice(0, 3).map((e) =>
        `${record.test}: ${record.method} ${record.path} ${record.status}: ` +
        `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
}

function report(complaints) {
    const unique = [...new Set(complaints)];
    assert.equal(unique.length, 0, unique.slice(0, 40).join('\n'));
}

test('the document is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    assert.ok(result.valid, JSON.stringify(result.errors, null, 1));
    assert.equal(document.openapi, '3.1.0');
});

test('every reference leads somewhere and every shared part is used', () => {
    const text = JSON.stringify(document);
    const used = new Set([...text.matchAll(/"#\/components\/([^"]+)"/g)].map((m) => m[1]));
    for (const name of used)
        assert.ok(resolve({ $ref: `#/components/${name}` }), name);
    const unused = [];
    for (const kind of ['schemas', 'parameters', 'responses']) {
        for (const name of Object.keys(document.components[kind]))
            unused.push(...(used.has(`${kind}/${name}`) ? [] : [`${kind}/${name}`]));
    }
    assert.deepEqual(unused, []);
});

test('every parameter in a path is described', () => {
    for (const { method, pattern, operation } of operations) {
        const inPath = (operation.parameters ?? []).map(resolve).filter((p) => p.in === 'path');
        const wanted = [...pattern.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]);
        assert.deepEqual(inPath.map((p) => p.name), wanted, `${method} ${pattern}`);
    }
});

test('operation ids are unique', () => {
    const ids = operations.map((o) => o.operation.operationId);
    assert.equal(new Set(ids).size, ids.length);
});

test('every answer fits the document', () => {
    const complaints = [];
    let checked = 0;
    for (const record of records) {
        const found = find(record);
        if (!found)
            continue; // a path or method that is not there; the tests look at these themselves
        const described = found.operation.responses[record.status];
        if (!described) {
            complaints.push(`${record.test}: ${record.method} ${found.pattern} answered ` +
                `${record.status}, which is not described`);
            continue;
        }
        const [type] = record.type.split(';');
        if (record.status === 101)
            continue; // a stream: its texts are answers of the page
        if (record.status === 204) {
            if (record.answer)
                complaints.push(`${record.method} ${found.pattern} 204 has a body`);
            continue;
        }
        const content = resolve(described).content[type];
        if (!content) {
            complaints.push(`${record.method} ${found.pattern} ${record.status}: ${type} is not described`);
            continue;
        }
        const value = type.endsWith('json') ? JSON.parse(record.answer) : record.answer;
        complaints.push(...complaintsOf(record, validatorOf(content.schema), value));
        ++checked;
    }
    console.log(`${checked} answers of ${records.length} calls checked`);
    assert.ok(checked > 400, `only ${checked} answers`);
    report(complaints);
});

test('every body that was taken fits the document', () => {
    const complaints = [];
    let checked = 0;
    for (const record of records) {
        const found = find(record);
        if (!found || record.status >= 300 || !record.body)
            continue;
        const body = found.operation.requestBody;
        if (!body && record.body.trim() === '{}')
            continue; // says nothing, and is not looked at
        if (!body) {
            complaints.push(`${record.method} ${found.pattern} took a body that is not described`);
            continue;
        }
        const schema = body.content['application/json'].schema;
        complaints.push(...complaintsOf(record, validatorOf(schema), JSON.parse(record.body)));
        ++checked;
    }
    console.log(`${checked} bodies checked`);
    assert.ok(checked > 40, `only ${checked} bodies`);
    report(complaints);
});

test('every parameter of a query that was taken is described', () => {
    const complaints = [];
    for (const record of records) {
        const found = find(record);
        if (!found || record.status >= 300 || !record.query)
            continue;
        const known = (found.operation.parameters ?? []).map(resolve)
            .filter((p) => p.in === 'query').map((p) => p.name);
        for (const name of new URLSearchParams(record.query).keys()) {
            if (!known.includes(name))
                complaints.push(`${record.method} ${found.pattern}?${name}= is not described`);
        }
    }
    report(complaints);
});

test('every route answered right at least once', () => {
    const missing = operations
        .filter((o) => !records.some((r) => find(r) === o && r.status < 300))
        .map((o) => `${o.method} ${o.pattern}`);
    assert.deepEqual(missing, []);
});
