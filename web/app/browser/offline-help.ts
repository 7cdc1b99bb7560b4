import { useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';

/**
 * Lets the device keep where to find help, for when there is no connection; not on a device that others use, where nothing may stay.
 * Signing out and leaving take it away with everything else. Null where it is not known whose device this is: then all stays as it is.
 * It waits until somebody goes on to a second page, so that the first one costs a phone on a bad line nothing but itself.
 */
export function useOfflineHelp(sharedDevice: boolean | null): void {
  const { pathname, search } = useLocation();
  const page = `${pathname}${search}`;
  const [first] = useState(page);
  const hasGoneOn = page !== first;
  useEffect(() => {
    if (sharedDevice === null) return;
    const { serviceWorker } = navigator;
    // Absent in private windows of some browsers, and refused by others: then there is no help without a connection, and nothing else is lost.
    if (!serviceWorker) return;
    if (sharedDevice) void forget(serviceWorker);
    else if (hasGoneOn) serviceWorker.register('/offline-worker.js').catch(() => undefined);
  }, [sharedDevice, hasGoneOn]);
}

async function forget(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const registered = await serviceWorker.getRegistrations();
  if (registered.length === 0) return;
  await Promise.all(registered.map((one) => one.unregister()));
  for (const name of await caches.keys()) await caches.delete(name);
}
