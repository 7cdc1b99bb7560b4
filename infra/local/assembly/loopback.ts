import { once } from 'node:events';
import type { Server, Socket } from 'node:net';

/** Listens on this machine only. Throws where the port is taken. `onClose` ends what the server has handed on. */
export async function listenOn(
  server: Server,
  port: number,
  onClose: () => void,
): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    async close() {
      const closed = once(server, 'close');
      server.close();
      onClose();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
