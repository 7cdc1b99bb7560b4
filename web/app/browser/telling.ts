import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { refusalSaid } from './refusal-words.ts';

/** Where the workers are at home that show something; each has a part of it that is drawn. */
const home = '/app/told/';
/** The worker says it in the language of the page on which it was turned on. */
const scriptFor = ({ locale }: I18n) => `/app/telling-worker.js?language=${locale}`;

/** Whether this browser could tell anybody, as it says itself. */
export type Can = 'yes' | 'not-this-browser' | 'only-from-the-home-screen' | 'not-allowed';

export function canTell(): Can {
  const isApple = /iPhone|iPad/.test(navigator.userAgent);
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
    return isApple ? 'only-from-the-home-screen' : 'not-this-browser';
  }
  return Notification.permission === 'denied' ? 'not-allowed' : 'yes';
}

/** What came of it: null when all is well, else what to tell. */
type Told = string | null;

const denied = msg`Your browser does not let this site show anything. If you want it, allow it in the settings of your browser first.`;
const stopped = msg`That did not work, or it was stopped. Nothing is lost: you can try again whenever you like.`;

/**
 * Asks the browser, and then us, to tell of something new here. Each time under a part of the site of its own, so that a browser has
 * another address for each group that is read on it.
 */
export async function turnOnHere(i18n: I18n, groupId: string, serverKey: string): Promise<Told> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return i18n._(denied);
    await forgetHere();
    const scope = `${home}${crypto.randomUUID()}/`;
    const registration = await navigator.serviceWorker.register(scriptFor(i18n), { scope });
    await isActive(registration);
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: serverKey,
    });
    const { endpoint, keys } = subscription.toJSON();
    const answer = await fetch(`/api/v1/groups/${groupId}/being-told/this-device`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ endpoint, p256dh: keys?.p256dh, auth: keys?.auth }),
    });
    if (answer.ok) return null;
    await forgetHere();
    return refusalSaid(i18n, await answer.json());
  } catch {
    await forgetHere();
    return i18n._(stopped);
  }
}

/** The browser forgets it, too; whoever sends learns that there is nobody any more. */
export async function forgetHere(): Promise<void> {
  for (const registration of await registeredHere()) {
    const subscription = await registration.pushManager?.getSubscription();
    await subscription?.unsubscribe().catch(() => undefined);
    await registration.unregister();
  }
}

/** Whether this browser still shows what comes. */
export async function isShownHere(): Promise<boolean> {
  if (canTell() !== 'yes') return false;
  return (await registeredHere()).length > 0 && Notification.permission === 'granted';
}

/** Lets what shows it here say it as this page does; its address stays the same. */
export async function tellInLanguageOf(i18n: I18n): Promise<void> {
  const script = new URL(scriptFor(i18n), location.origin).href;
  for (const { active, scope } of await registeredHere()) {
    if (active !== null && active.scriptURL !== script) {
      await navigator.serviceWorker.register(script, { scope });
    }
  }
}

async function registeredHere(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return all.filter(({ scope }) => new URL(scope).pathname.startsWith(home));
}

/** A browser gives an address to a worker that runs only. */
async function isActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  if (worker === null || worker.state === 'activated') return;
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    });
  });
}
