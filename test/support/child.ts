import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Ended {
  readonly killed: boolean;
  readonly output: string;
  readonly errors: string;
}

/** A process of its own that works on a folder. */
export interface Child {
  /** As by `kill -9`. */
  kill(): void;
  readonly ended: Promise<Ended>;
}

/** Starts a module of this folder as a process of its own; `hears` is told of everything that it has printed whenever it prints more. */
export function startChild(module: string, folder: string, hears: (output: string) => void): Child {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const running = spawn(process.execPath, ['--import', 'tsx', file, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  running.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  running.stdout.on('data', (chunk) => {
    output += String(chunk);
    hears(output);
  });
  return {
    kill: () => running.kill('SIGKILL'),
    ended: new Promise((resolve) => {
      running.on('close', (_, signal) => resolve({ killed: signal === 'SIGKILL', output, errors }));
    }),
  };
}

/** What a process says was done, as a person would have been told. */
export interface Told {
  readonly id?: string;
  readonly sequence?: number;
  readonly number?: string;
  readonly stage?: string;
}

/** When a process is killed: so long after it has said a word so many times, however slow the machine. */
export interface Moment {
  readonly word: string;
  readonly times: number;
  readonly milliseconds: number;
}

/** Runs a module as a process of its own, kills it at a moment in its work, and gives what it had said was done. */
export async function killedAt(
  { word, times, milliseconds }: Moment,
  module: string,
  folder: string,
): Promise<readonly Told[]> {
  let armed = false;
  const child = startChild(module, folder, (said) => {
    if (armed || said.split(`"${word}"`).length <= times) return;
    armed = true;
    setTimeout(child.kill, milliseconds);
  });
  const { killed, output, errors } = await child.ended;
  if (!killed) throw new Error(`it ended by itself: ${errors}`);
  // A line that was cut off in the middle was told to nobody.
  const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
  return lines.map((line) => JSON.parse(line));
}
