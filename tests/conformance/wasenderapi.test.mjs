// The real client of WasenderApi drives the simulator: whatever it cannot live with is a fault of
// the simulator, not of the client.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The package lies in the build directory, beside no source of ours.
const require = createRequire(pathToFileURL(process.env.CONFORMANCE_MODULES + '/'));
const { createWasender, WasenderAPIError } = require('wasenderapi');

const phone = '5511999990000';
const jid = `${phone}@s.whatsapp.net`;
let server;
let about; // url, apiKey, accountToken, secret, session
let api;
let hooks; // our webhook receiver
let received = [];

async function control(method, path, body) {
  const answer = await fetch(`${about.url}/_simulator${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return answer.json();
}

const client = (apiKey = about.apiKey, token = about.accountToken, retry = undefined, secret = about.secret) =>
  createWasender(apiKey, token, `${about.url}/api`, undefined, retry, secret);

async function until(condition, what, milliseconds = 5000) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`not within ${milliseconds} ms: ${what}`);
}

const apiError = (status, pattern) => (error) => {
  assert.ok(error instanceof WasenderAPIError, String(error));
  assert.equal(error.statusCode, status);
  if (pattern) assert.match(error.apiMessage, pattern);
  return true;
};

before(async () => {
  server = spawn(process.env.SIMULATOR_SERVER, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  about = JSON.parse(line);
  api = client();
  hooks = createServer(async (request, answer) => {
    let body = '';
    for await (const part of request) body += part;
    received.push({ headers: request.headers, body });
    answer.writeHead(200, { Connection: 'close' }).end('{}');
  });
  hooks.listen(0, '127.0.0.1');
  await once(hooks, 'listening');
  await api.updateWhatsAppSession(about.session, {
    webhook_url: `http://127.0.0.1:${hooks.address().port}/hook`,
    webhook_enabled: true,
  });
});

beforeEach(async () => {
  await control('DELETE', '/faults');
});

after(async () => {
  hooks?.closeAllConnections();
  hooks?.close();
  if (server) {
    server.stdin.end();
    await once(server, 'exit');
  }
});

describe('messages', () => {
  const sends = {
    text: () => api.sendText({ to: phone, text: 'oi' }),
    'text to +': () => api.sendText({ to: `+${phone}`, text: 'oi' }),
    image: () => api.sendImage({ to: jid, imageUrl: 'https://example.test/1.jpg', text: 'caption' }),
    video: () => api.sendVideo({ to: jid, videoUrl: 'https://example.test/1.mp4' }),
    document: () => api.sendDocument({ to: jid, documentUrl: 'https://example.test/1.pdf', fileName: 'a.pdf' }),
    audio: () => api.sendAudio({ to: jid, audioUrl: 'https://example.test/1.ogg' }),
    sticker: () => api.sendSticker({ to: jid, stickerUrl: 'https://example.test/1.webp' }),
    contact: () => api.sendContact({ to: jid, contact: { name: 'Ana', phone: '+5511888880000' } }),
    location: () => api.sendLocation({ to: jid, location: { latitude: 1.5, longitude: 2.5, name: 'Here' } }),
    'location as text': () => api.sendLocation({ to: jid, location: { latitude: '1.5', longitude: '2.5' } }),
    'poll through the generic send': () =>
      api.send({ to: jid, poll: { question: 'Which?', options: ['A', 'B'] }, messageType: 'text' }),
    'view once': () => api.send({ to: jid, imageUrl: 'https://example.test/1.jpg', viewOnce: true }),
    mentions: () => api.sendMessageWithMentions('1203630000000000@g.us', 'oi @5511', ['5511@s.whatsapp.net']),
    quote: () => api.sendQuotedMessage({ to: jid, text: 'yes', replyTo: 100000, messageType: 'text' }),
  };
  for (const [name, send] of Object.entries(sends)) {
    test(`sends ${name}`, async () => {
      const { response, rateLimit } = await send();
      assert.equal(response.success, true);
      assert.ok(response.data.msgId >= 100000);
      assert.equal(response.data.status, 'in_progress');
      assert.equal(rateLimit.limit, 256);
      assert.ok(rateLimit.remaining < 256);
    });
  }

  test('info, edit and delete follow a message', async () => {
    const { response } = await api.sendText({ to: phone, text: 'first' });
    const id = response.data.msgId;
    const info = await until(() => api.getMessageInfo(id).catch(() => null), 'message info');
    assert.equal(info.response.data.msgId, id);
    assert.match(info.response.data.key.id, /^3EB0[0-9A-F]+$/);
    const edited = await api.editMessage(id, 'second');
    assert.equal(edited.response.data.message.protocolMessage.type, 14);
    assert.equal((await api.deleteMessage(id)).response.success, true);
    await assert.rejects(api.getMessageInfo(id), apiError(404, /unspecified/));
  });

  test('presence is accepted, and refused locally for other words', async () => {
    assert.equal((await api.sendPresenceUpdate(jid, 'composing', 500)).response.data.type, 'composing');
    await assert.rejects(api.sendPresenceUpdate(jid, 'dancing'));
  });

  test('mentions outside a group are refused locally', async () => {
    await assert.rejects(api.sendMessageWithMentions(jid, 'x', ['y']), apiError(400, /group/));
  });

  test('missing content is a validation error with its field', async () => {
    await assert.rejects(api.send({ to: phone }), (error) => {
      apiError(422, /Validation/)(error);
      assert.ok(error.errorDetails.text);
      return true;
    });
  });
});

describe('contacts', () => {
  before(() => control('POST', '/customers', { session: about.session, phone, name: 'Ana' }));

  test('list, one, picture, number check', async () => {
    assert.ok((await api.getContacts()).response.data.some((contact) => contact.id === jid));
    assert.equal((await api.getContactInfo(phone)).response.data.name, 'Ana');
    assert.equal((await api.getContactProfilePicture(phone)).response.data.imgUrl, null);
    assert.equal((await api.checkIfOnWhatsapp(phone)).response.data.exists, true);
    assert.equal((await api.checkIfOnWhatsapp('+5511000000000')).response.data.exists, false);
  });

  test('block and unblock', async () => {
    assert.equal((await api.blockContact(jid)).response.data.message, 'Contact blocked');
    assert.equal((await api.unblockContact(jid)).response.data.message, 'Contact unblocked');
  });

  test('an unknown contact is an API error', async () => {
    await assert.rejects(api.getContactInfo('5511000000001'), apiError(404));
  });
});

describe('groups', () => {
  let group;
  before(async () => {
    group = (await api.createGroup('Team', [phone])).response.data.id;
  });

  test('read', async () => {
    assert.ok((await api.getGroups()).response.data.some((each) => each.id === group));
    assert.equal((await api.getGroupMetadata(group)).response.data.subject, 'Team');
    assert.equal((await api.getGroupParticipants(group)).response.data.length, 2);
    assert.equal((await api.getGroupProfilePicture(group)).response.data.imgUrl, null);
  });

  test('members', async () => {
    const added = await api.addGroupParticipants(group, ['5511888880000']);
    assert.equal(added.response.data[0].status, 200);
    assert.equal((await api.updateGroupParticipants(group, 'promote', ['5511888880000'])).response.success, true);
    const removed = await api.removeGroupParticipants(group, ['5511888880000', '5511000']);
    assert.deepEqual(removed.response.data.map((each) => each.status), [200, 403]);
  });

  test('settings and invitations', async () => {
    assert.equal((await api.updateGroupSettings(group, { subject: 'New' })).response.data.subject, 'New');
    const { inviteLink } = (await api.getGroupInviteLink(group)).response;
    const code = inviteLink.split('/').at(-1);
    assert.equal((await api.getGroupInviteInfo(code)).response.data.subject, 'New');
    assert.equal((await api.acceptGroupInvite(code)).response.data.id, group);
    assert.equal((await api.leaveGroup(group)).response.success, true);
    await assert.rejects(api.getGroupMetadata(group), apiError(404));
  });
});

describe('media', () => {
  test('uploads base64 and serves the file', async () => {
    const base64 = Buffer.from('hello').toString('base64');
    const { response } = await api.uploadMediaFile({ base64: `data:image/png;base64,${base64}` });
    const file = await fetch(response.publicUrl);
    assert.equal(file.headers.get('content-type'), 'image/png');
    assert.equal(await file.text(), 'hello');
    assert.match((await api.uploadMediaFile({ base64, mimetype: 'audio/ogg' })).response.publicUrl, /\.ogg$/);
  });

  test('an upload by form arrives empty and is refused', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.txt');
    await assert.rejects(api.uploadMediaFile(form, true), apiError(422));
  });

  test('decrypts what a customer sent', async () => {
    received = [];
    const { id } = await control('POST', '/customers', { session: about.session, phone: '5511777770000', name: 'Bia' });
    await control('POST', `/customers/${id}/say`, { base64: Buffer.from('a photo').toString('base64'), text: 'look' });
    const hook = await until(() => received.find(({ body }) => body.includes('messages.received')), 'webhook');
    const decrypted = await api.decryptMediaFile(JSON.parse(hook.body).data);
    assert.equal(await (await fetch(decrypted.response.publicUrl)).text(), 'a photo');
    await assert.rejects(api.decryptMediaFile({ messages: { key: { id: 'A' }, message: {} } }), apiError(422));
  });
});

describe('sessions', () => {
  const settings = { name: 'Second', phone_number: '+5511911110000', account_protection: true, log_messages: true };

  test('live from creation to deletion', async () => {
    const created = (await api.createWhatsAppSession(settings)).response.data;
    assert.match(created.api_key, /^[0-9a-f]{64}$/);
    assert.match(created.webhook_secret, /^[0-9a-f]{32}$/);
    assert.equal(created.status, 'DISCONNECTED');
    assert.ok((await api.getAllWhatsAppSessions()).response.data.some((each) => each.id === created.id));
    const pairing = (await api.connectWhatsAppSession(created.id, true)).response.data;
    assert.equal(pairing.status, 'NEED_SCAN');
    assert.equal((await api.getWhatsAppSessionQRCode(created.id)).response.data.qrCode, pairing.qrCode);
    const second = client(created.api_key);
    assert.equal((await second.getSessionStatus()).response.status, 'need_scan');
    await assert.rejects(second.sendText({ to: phone, text: 'x' }), apiError(400, /not connected/));
    await control('POST', `/sessions/${created.id}/scan`);
    assert.equal((await second.getSessionStatus()).response.status, 'connected');
    assert.equal((await api.connectWhatsAppSession(created.id)).response.data.status, 'CONNECTED');
    assert.equal((await api.updateWhatsAppSession(created.id, { name: 'New' })).response.data.name, 'New');
    const renewed = (await api.regenerateApiKey(created.id)).response;
    assert.match(renewed.api_key, /^[0-9a-f]{64}$/);
    await assert.rejects(second.getSessionStatus(), apiError(401, /Invalid API key/));
    assert.equal((await api.disconnectWhatsAppSession(created.id)).response.data.status, 'disconnected');
    assert.equal((await api.deleteWhatsAppSession(created.id)).response.success, true);
    await assert.rejects(api.getWhatsAppSessionDetails(created.id), apiError(404));
  });

  test('bad settings name the field', async () => {
    await assert.rejects(api.createWhatsAppSession({ ...settings, phone_number: 'x' }), (error) => {
      apiError(422)(error);
      assert.ok(error.errorDetails.phone_number);
      return true;
    });
  });

  test('the wrong kind of key is refused', async () => {
    await assert.rejects(client(about.apiKey, about.apiKey).getAllWhatsAppSessions(), apiError(401, /Unnotarized/));
    await assert.rejects(client('0'.repeat(64)).getContacts(), apiError(401, /Invalid API key/));
  });
});

describe('faults as the client sees them', () => {
  const next = (...names) => control('POST', '/faults', { next: names });

  test('429 is retried after the time it names', async () => {
    await next('limit_protection');
    const patient = client(undefined, undefined, { enabled: true, maxRetries: 1 });
    const began = Date.now();
    const { response } = await patient.sendText({ to: phone, text: 'patient' });
    assert.equal(response.success, true);
    assert.ok(Date.now() - began >= 4900);
  });

  test('429 without retry carries retry_after and limits', async () => {
    await next('limit_trial');
    await assert.rejects(api.sendText({ to: phone, text: 'x' }), (error) => {
      apiError(429, /free trial/)(error);
      assert.equal(error.retryAfter, 60);
      assert.equal(error.rateLimit.remaining, 0);
      return true;
    });
  });

  test('pages of a proxy are parse errors', async () => {
    for (const [name, status] of [['fail_500_before', 500], ['fail_502_after', 502]]) {
      await next(name);
      await assert.rejects(api.sendText({ to: phone, text: name }), apiError(status, /Failed to parse/));
    }
  });

  test('plan, connection and key refusals keep their words', async () => {
    await next('plan_expired', 'not_connected', 'refuse_401', 'refuse_422');
    await assert.rejects(api.sendText({ to: phone, text: 'x' }), apiError(403, /subscription/));
    await assert.rejects(api.sendText({ to: phone, text: 'x' }), apiError(400, /not connected/));
    await assert.rejects(api.sendText({ to: phone, text: 'x' }), apiError(401, /Invalid API key/));
    await assert.rejects(api.sendText({ to: phone, text: 'x' }), apiError(422, /Validation/));
  });

  test('204 is a success without a body', async () => {
    await next('empty_204');
    assert.deepEqual((await api.sendText({ to: phone, text: 'quiet' })).response, { success: true });
  });

  test('a reset connection makes the client send twice, and the journal sees it', async () => {
    const doubles = (await control('GET', '/journal')).doubled;
    await next('reset_after');
    const eager = client(undefined, undefined, { enabled: true, maxRetries: 1 });
    await eager.sendText({ to: phone, text: `twice ${Date.now()}` });
    assert.equal((await control('GET', '/journal')).doubled, doubles + 1);
    await next('reset_before');
    await assert.rejects(api.sendText({ to: phone, text: 'never' }), /Network error/);
    assert.ok(!(await control('GET', '/journal')).sends.some((send) => send.text === 'never'));
  });

  test('reset as a Unix time is a date', async () => {
    await control('POST', '/settings', { reset_as_time: true });
    const { rateLimit } = await api.getContacts();
    await control('POST', '/settings', { reset_as_time: false });
    assert.ok(Math.abs(rateLimit.getResetTimestampAsDate() - Date.now()) < 120_000);
  });
});

describe('webhooks', () => {
  const adapter = ({ headers, body }) => ({
    getHeader: (name) => headers[name.toLowerCase()],
    getRawBody: () => body,
  });

  const read = () => Promise.all(received.map((hook) => api.handleWebhookEvent(adapter(hook))));

  test('pass the check of the client and follow a message', async () => {
    const text = `followed ${Date.now()}`;
    await api.sendText({ to: phone, text });
    const echo = await until(
      async () => (await read()).find(({ event, data }) => event === 'messages.upsert' && data.messages.messageBody === text),
      'echo');
    const { key } = echo.data.messages;
    assert.equal(key.fromMe, true);
    const statuses = await until(async () => {
      const told = (await read()).filter(({ event, data }) => event === 'messages.update' && data.key.id === key.id);
      return told.length >= 4 && told.map(({ data }) => data.update.status);
    }, 'statuses');
    assert.deepEqual(statuses.sort(), [1, 2, 3, 4]);
    assert.ok((await read()).some(({ event, data }) => event === 'message.sent' && data.key?.id === key.id && data.success));
  });

  test('with another secret are refused by the client', async () => {
    const hook = await until(() => received[0], 'a webhook');
    const other = client(undefined, undefined, undefined, 'another');
    await assert.rejects(other.handleWebhookEvent(adapter(hook)), apiError(401, /signature/));
    const nameless = { headers: {}, body: hook.body };
    await assert.rejects(api.handleWebhookEvent(adapter(nameless)), apiError(401, /signature/));
  });

  test('bring a customer by three events under one key', async () => {
    const { id } = await control('POST', '/customers', { session: about.session, phone: '5511666660000', name: 'Caio' });
    const said = await control('POST', `/customers/${id}/say`, { text: 'bom dia' });
    const events = await until(async () => {
      const told = (await read()).filter(({ data }) => data.messages?.key?.id === said.id);
      return told.length >= 3 && told;
    }, 'three events');
    assert.deepEqual(events.map(({ event }) => event).sort(),
      ['messages-personal.received', 'messages.received', 'messages.upsert']);
  });
});

describe('beside the client', () => {
  const call = async (method, path, body, token = about.apiKey) => {
    const answer = await fetch(`${about.url}/api${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };

  test('user, LID look-ups, saved contacts, read marks', async () => {
    assert.equal((await call('GET', '/user')).body.data.id, '5511900000000:1@s.whatsapp.net');
    const { lid } = (await call('GET', `/lid-from-pn/${encodeURIComponent(jid)}`)).body.data;
    assert.equal((await call('GET', `/pn-from-lid/${lid}`)).body.data.pn, jid);
    assert.equal((await call('PUT', '/contacts', { jid, fullName: 'Ana Maria' })).body.data.fullName, 'Ana Maria');
    assert.equal((await call('POST', '/messages/read', { key: { id: 'A', remoteJid: jid, fromMe: false } })).body.data.status, 'read');
  });

  test('logs, restart, resend, account check', async () => {
    const account = (method, path) => call(method, path, undefined, about.accountToken);
    assert.equal((await account('GET', '/auth-check')).status, 200);
    const logs = (await account('GET', `/whatsapp-sessions/${about.session}/message-logs?per_page=3`)).body.data;
    assert.equal(logs.data.length, 3);
    assert.ok(logs.total > 10 && logs.next_page_url);
    assert.equal((await call('POST', `/messages/${logs.data[0].id}/resend`, {})).body.success, false);
    assert.equal((await account('POST', `/whatsapp-sessions/${about.session}/restart`)).body.success, true);
    await until(async () => (await api.getSessionStatus()).response.status === 'connected', 'restart');
    assert.ok((await account('GET', `/whatsapp-sessions/${about.session}/session-logs`)).body.data.total >= 3);
  });

  test('paths may hold raw or encoded signs', async () => {
    assert.equal((await call('GET', `/contacts/${encodeURIComponent(`+${phone}`)}`)).status, 200);
    assert.equal((await call('GET', `/contacts/${jid}`)).status, 200);
  });

  test('a broken body is refused', async () => {
    const answer = await fetch(`${about.url}/api/send-message`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${about.apiKey}`, 'Content-Type': 'application/json' },
      body: '{"to":',
    });
    assert.equal(answer.status, 400);
    assert.equal((await answer.json()).success, false);
  });
});
