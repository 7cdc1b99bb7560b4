// Shows that there is something new. What has come is not looked at: there is one thing to say, whatever it is and whoever it is for.
import { toldLanguage, toldWords } from '#shared/domain/told-words.ts';

interface Lasting extends Event {
  waitUntil(until: Promise<unknown>): void;
}
interface Pressed extends Lasting {
  readonly notification: Notification;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly location: { readonly search: string };
  readonly clients: { openWindow(address: string): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'push', listen: (event: Lasting) => void): void;
  addEventListener(type: 'notificationclick', listen: (event: Pressed) => void): void;
}

const worker = globalThis as unknown as Worker;
const lang = toldLanguage(worker.location.search);

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('push', (event) => {
  event.waitUntil(
    worker.registration.showNotification(toldWords.title, {
      body: toldWords.body[lang],
      lang,
      icon: '/app/icon-192.png',
      badge: '/app/icon-192.png',
      // The next one takes its place.
      tag: 'new',
    }),
  );
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  // The first page, which is the same for everybody who is not signed in.
  event.waitUntil(worker.clients.openWindow('/'));
});
