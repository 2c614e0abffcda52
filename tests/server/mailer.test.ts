import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mail } from '#server/desk.ts';
import { createNodeMailer, senderAt } from '#server/messages/mailerNode.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Received {
  from: string;
  to: string[];
  text: string;
}

/** A mail server on this machine, and what it was given. */
async function aMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  // A connection cut off is what some of these tests are about.
  server.on('error', () => {});
  await new Promise<void>((open) => {
    server.listen(0, '127.0.0.1', open);
  });
  closing.push(
    () =>
      new Promise((closed) => {
        server.close(closed);
      }),
  );
  const { port } = server.server.address() as AddressInfo;
  return { received, url: `smtp://127.0.0.1:${port}` };
}

const mail: Mail = {
  fromName: 'Lantern Clinics, "North"',
  replyTo: 'new-york@clinic.example',
  to: 'ana@example.org',
  subject: 'Su solicitud está aquí',
  text: 'Hola, Ana:\n\n.\nLlámenos.',
  language: 'es',
  messageId: '<1@desk.example.org>',
  automatic: true,
};

const mailerFor = (url: string) => createNodeMailer({ url, from: 'desk@desk.example.org' });

describe('the mailer', () => {
  test('hands a mail to the server as it was written', async () => {
    const { received, url } = await aMailServer();
    await mailerFor(url).send(mail);
    expect(received).toMatchObject([{ from: 'desk@desk.example.org', to: ['ana@example.org'] }]);
    const text = received[0]?.text ?? '';
    expect(text).toMatch(/^From: "Lantern Clinics, \\"North\\"" <desk@desk\.example\.org>\r$/m);
    expect(text).toMatch(/^Reply-To: .*<new-york@clinic\.example>\r$/m);
    expect(text).toMatch(/^To: ana@example\.org\r$/m);
    expect(text).toMatch(/^Message-ID: <1@desk\.example\.org>\r$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(text).toMatch(/^Content-Language: es\r$/m);
  });

  test('sends text, HTML and a calendar file as ways to read one mail', async () => {
    const { received, url } = await aMailServer();
    const calendar = {
      method: 'CANCEL',
      text: 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n',
    } as const;
    await mailerFor(url).send({ ...mail, html: '<p>Hola, Ana:</p>', calendar });
    const text = received[0]?.text ?? '';
    expect(text).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(text.match(/^Content-Type: text\/(plain|html|calendar)/gm)).toEqual([
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'Content-Type: text/calendar',
    ]);
    expect(text).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/);
    expect(text).toMatch(/filename=appointment\.ics/);
  });

  test('takes a mail that was refused for now after it was handed over for one to try again', async () => {
    const { url } = await aMailServer({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(Object.assign(new Error('not now'), { responseCode: 451 })));
      },
    });
    await expect(mailerFor(url).send(mail)).rejects.not.toMatchObject({ name: 'MailRefused' });
  });

  test('fails, to be tried again, where the line is cut after the mail was handed over', async () => {
    const dropping = createServer((socket) => {
      let isHandedOver = false;
      socket.write('220 hello\r\n');
      socket.on('data', (chunk) => {
        const said = String(chunk);
        if (isHandedOver && said.includes('\r\n.\r\n')) socket.destroy();
        if (isHandedOver) return;
        isHandedOver = said.startsWith('DATA');
        socket.write(isHandedOver ? '354 go on\r\n' : '250 yes\r\n');
      });
    });
    await new Promise<void>((open) => {
      dropping.listen(0, '127.0.0.1', open);
    });
    closing.push(() => new Promise((closed) => void dropping.close(() => closed())));
    const { port } = dropping.address() as AddressInfo;
    await expect(mailerFor(`smtp://127.0.0.1:${port}`).send(mail)).rejects.not.toMatchObject({
      name: 'MailRefused',
    });
  });

  test('does not call what a person wrote automatic', async () => {
    const { received, url } = await aMailServer();
    await mailerFor(url).send({ ...mail, automatic: false, replyTo: undefined });
    expect(received[0]?.text).not.toMatch(/Auto-Submitted|Reply-To/);
  });

  test('lets no subject or address smuggle in a line or a second reader', async () => {
    const { received, url } = await aMailServer();
    await mailerFor(url)
      .send({ ...mail, subject: 'Hello\r\nBcc: all@example.org', to: 'ana@example.org, eve@example.org' })
      .catch(() => {});
    expect(received.flatMap(({ to }) => to)).not.toContain('eve@example.org');
    expect(received.flatMap(({ to }) => to)).not.toContain('all@example.org');
    expect(received.map(({ text }) => text).join('')).not.toMatch(/^Bcc:/m);
  });

  test('says so when an address is refused for good', async () => {
    const { url } = await aMailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
    });
    await expect(mailerFor(url).send(mail)).rejects.toMatchObject({ name: 'MailRefused' });
  });

  test.each([
    ['for now', 450],
    ['as too many', 421],
  ])('takes an address refused %s for one to try again', async (_how, responseCode) => {
    const { url } = await aMailServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('later'), { responseCode })),
    });
    await expect(mailerFor(url).send(mail)).rejects.not.toMatchObject({ name: 'MailRefused' });
  });

  test('takes a refused sign-in for one to try again: the clinic mends it', async () => {
    const { url } = await aMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    const signedIn = url.replace('smtp://', 'smtp://desk:secret@');
    await expect(mailerFor(signedIn).send(mail)).rejects.not.toMatchObject({ name: 'MailRefused' });
  });

  test('fails where nobody listens', async () => {
    const taken = createServer();
    await new Promise<void>((open) => {
      taken.listen(0, '127.0.0.1', open);
    });
    const { port } = taken.address() as AddressInfo;
    await new Promise((closed) => taken.close(closed));
    await expect(mailerFor(`smtp://127.0.0.1:${port}`).send(mail)).rejects.toThrow('ECONNREFUSED');
  });

  test('fails where the line is cut in the middle', async () => {
    const cutting = createServer((socket) => socket.write('220 hello\r\n', () => socket.destroy()));
    await new Promise<void>((open) => {
      cutting.listen(0, '127.0.0.1', open);
    });
    closing.push(() => new Promise((closed) => void cutting.close(() => closed())));
    const { port } = cutting.address() as AddressInfo;
    await expect(mailerFor(`smtp://127.0.0.1:${port}`).send(mail)).rejects.toThrow(
      /closed|ECONNRESET|ended/i,
    );
  });
});

test.each([
  ['https://desk.example.org', 'desk@desk.example.org'],
  ['http://localhost:3000', 'desk@localhost'],
  ['http://127.0.0.1:3000', 'desk@localhost'],
  ['http://[::1]:3000', 'desk@localhost'],
])('a desk at %s sends from %s unless told otherwise', (baseUrl, address) => {
  expect(senderAt(baseUrl)).toBe(address);
});
