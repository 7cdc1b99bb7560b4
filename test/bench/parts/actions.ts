import { measureRequests } from '#test/data/whole-requests.ts';
import { createWorld } from '#test/factories/world.ts';
import { type Found, inKb, say } from '../report.ts';

/** Capacity units and bytes of every kind of request of the API, counted as `docs/access-patterns.md` counts them. */
export async function actions(): Promise<Found> {
  const world = await createWorld();
  try {
    const { api } = world.clinic;
    let sent = 0;
    let answered = 0;
    const bytes = new Map<string, { sent: number; answered: number }>();
    const request = api.request.bind(api);
    Object.assign(api, {
      request: async (...of: Parameters<typeof api.request>) => {
        const response = await request(...of);
        sent += Buffer.byteLength(String(of[1]?.body ?? ''));
        answered += (await response.clone().arrayBuffer()).byteLength;
        return response;
      },
    });
    const measured = await measureRequests(world, async (name, run) => {
      sent = 0;
      answered = 0;
      await run();
      bytes.set(name, { sent, answered });
    });
    const rows = measured.map(({ name, read, write }) => ({
      what: name,
      readUnits: read,
      writeUnits: write,
      ...(bytes.get(name) ?? { sent: 0, answered: 0 }),
    }));
    for (const row of rows) say({ part: 'actions', ...row });
    return {
      title: 'Actions.',
      about:
        'Capacity units as the store counts them and bytes of JSON in requests to the API. The same counts stand in [docs/access-patterns.md](docs/access-patterns.md), where a test compares them.',
      head: ['request', 'read units', 'write units', 'KB sent', 'KB answered'],
      rows: rows.map((row) => [
        row.what,
        String(row.readUnits),
        String(row.writeUnits),
        inKb(row.sent),
        inKb(row.answered),
      ]),
      floors: [],
    };
  } finally {
    await world.deps.stop();
  }
}
