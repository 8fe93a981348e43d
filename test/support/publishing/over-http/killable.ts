import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '../../server.ts';

const child = fileURLToPath(new URL('./crash-child.ts', import.meta.url));

/** A server that can be killed at any moment. */
export interface Killable {
  /** Someone signed in with one of the demonstration accounts. */
  as(account: string): Promise<Client>;
  /** As by `kill -9`; until the process is gone. */
  kill(): Promise<void>;
}

/** Starts a server on a data folder in a process of its own. */
export function startKillable(folder: string): Promise<Killable> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => running.on('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', ''];
    running.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    running.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (!output.includes('\n')) return;
      const url = output.trim();
      resolve({
        async as(account) {
          const client = new Client(url);
          await client.post('/session', { account, password: 'qagida-demo' });
          return client;
        },
        async kill() {
          running.kill('SIGKILL');
          await gone;
        },
      });
    });
    running.on('close', () => reject(new Error(`it ended by itself: ${errors}`)));
  });
}
