import { startChild } from '../../child.ts';
import { Client } from '../../server.ts';

/** A server that can be killed at any moment. */
export interface Killable {
  /** Someone signed in with one of the demonstration accounts. */
  as(account: string): Promise<Client>;
  /** As by `kill -9`; until the process is gone. */
  kill(): Promise<void>;
}

/** Starts a server on a data folder in a process of its own. */
export function startKillable(folder: string): Promise<Killable> {
  return new Promise((resolve, reject) => {
    const child = startChild('./publishing/over-http/crash-child.ts', folder, (output) => {
      if (!output.includes('\n')) return;
      const url = output.trim();
      resolve({
        async as(account) {
          const client = new Client(url);
          await client.post('/session', { account, password: 'qagida-demo' });
          return client;
        },
        async kill() {
          child.kill();
          await child.ended;
        },
      });
    });
    child.ended.then(({ errors }) => reject(new Error(`it ended by itself: ${errors}`)));
  });
}
