import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The locks of this very process: the number in a file cannot tell them from those of a former process. */
const held = new Set<string>();

/** The folder is in use by another process. */
export class FolderInUseError extends Error {
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`the data folder ${folder} is in use by process ${pid}; one server only may write to it`);
    this.pid = pid;
  }
}

/**
 * Takes a folder for this process alone, as two writers would overwrite each other's documents.
 * The lock of a process that is gone (killed, or the machine restarted) is taken over.
 * @returns releases the lock
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return async () => {
        held.delete(file);
        await rm(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (held.has(file) || isAlive(pid)) throw new FolderInUseError(folder, pid);
    await rm(file, { force: true });
  }
}

/** Our own pid in a lock file is a former process of the same number, as in a container that was restarted. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
