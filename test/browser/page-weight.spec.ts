import { threadPathOf } from './places.ts';
import { expect, test } from './story.ts';

// A phone on a bad line, on a bad night: what the first visit to a thread costs.

const most = { bytes: 120 * 1024, requests: 12 };

test('the first visit to a thread is light, asks nothing of anybody else, and reads before a script runs', async ({
  visitAs,
  baseURL,
}) => {
  const member = await visitAs('Fernlight');
  const path = await threadPathOf(member, 'awake again club');
  const signedIn = await member.context().cookies();

  const context = await member.context().browser()?.newContext();
  if (!context) throw new Error('There is no browser.');
  await context.addCookies(signedIn);
  const page = await context.newPage();
  const asked = new Map<string, { url: string; bytes: number }>();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, bytes: 0 });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.goto(new URL(path, baseURL).href, { waitUntil: 'networkidle' });

  const loaded = [...asked.values()];
  const report = loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(
    loaded.map(({ url }) => new URL(url).origin).filter((origin) => origin !== baseURL),
  ).toEqual([]);
  expect(loaded.length, report).toBeLessThanOrEqual(most.requests);
  const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes, report).toBeLessThanOrEqual(most.bytes);
  await context.close();
});
