import type { AmendmentView, EditAnswer, EditBody } from '../../../../server/api/schemas/amendments.ts';
import { Unreachable } from '../../../app/api/problem.ts';
import { compacted } from './compact.ts';
import type { Edit } from './edits.ts';
import type { Workbench, WorkbenchStore } from './workbench.ts';

/** The server's side of saving. */
export interface Saver {
  send(body: EditBody): Promise<EditAnswer>;
  read(): Promise<AmendmentView>;
  /** Keeps what is not saved yet where it outlasts the page. */
  keep(edits: readonly Edit[]): void;
}

const WAIT_MS = 600;
const RETRY_MS = 4000;
const LOOK_MS = 15_000;

/**
 * Saves a draft as it is edited, one request at a time. What could not be sent is kept and tried again; what somebody else changed
 * meanwhile is fetched and laid under the local edits.
 * @returns what ends it
 */
export function startAutosave(store: WorkbenchStore, saver: Saver): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let ended = false;
  /** What was sent and not answered: sent again as it was, so that the server recognises it. */
  let batch: { readonly body: EditBody; readonly edits: readonly Edit[] } | undefined;

  const later = (wait: number) => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void save(), wait);
  };

  const look = async () => {
    const view = await saver.read();
    if (view.sequence !== store.getState().view.sequence || view.state !== store.getState().view.state)
      store.getState().receive(view);
  };

  async function save(): Promise<void> {
    const { unsaved } = store.getState();
    if (busy || ended || unsaved.length === 0) return;
    busy = true;
    store.getState().setSaving('saving');
    batch ??= batchOf(unsaved);
    try {
      await send(batch);
    } catch (error) {
      const refused = !(error instanceof Unreachable);
      store
        .getState()
        .setSaving(refused ? 'refused' : 'offline', error instanceof Error ? error.message : '');
      if (refused) batch = undefined;
      else later(RETRY_MS);
    } finally {
      busy = false;
    }
  }

  async function send({ body, edits }: NonNullable<typeof batch>): Promise<void> {
    const expected = store.getState().view.sequence + 1;
    const answer = body.operations.length === 0 ? undefined : await saver.send(body);
    batch = undefined;
    if (answer === undefined) return store.getState().acknowledge(edits, expected - 1);
    if (answer.conflicts.length === 0) store.getState().acknowledge(edits, answer.sequence);
    if (answer.conflicts.length > 0 || answer.sequence !== expected)
      store.getState().receive(await saver.read());
    if (store.getState().unsaved.length > 0) later(WAIT_MS);
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.unsaved === before.unsaved && state.conflicts === before.conflicts) return;
    saver.keep(openEdits(state));
    if (state.unsaved.length > 0) later(WAIT_MS);
  });
  const looking = setInterval(() => {
    if (!busy && store.getState().unsaved.length === 0) void look().catch(() => undefined);
  }, LOOK_MS);
  const online = () => later(0);
  window.addEventListener('online', online);
  if (store.getState().unsaved.length > 0) later(WAIT_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
    clearInterval(looking);
    unsubscribe();
    window.removeEventListener('online', online);
    if (store.getState().unsaved.length > 0)
      void saver.send(batchOf(store.getState().unsaved).body).catch(() => undefined);
  };
}

/** What is not settled: edits not saved yet, and one's own side of every conflict that nobody has decided. */
function openEdits({ unsaved, conflicts }: Pick<Workbench, 'unsaved' | 'conflicts'>): readonly Edit[] {
  const undecided = conflicts.map(
    ({ operation }): Edit => ({
      id: crypto.randomUUID(),
      label: '',
      operations: [operation],
      at: Date.now(),
    }),
  );
  return [...unsaved, ...undecided];
}

function batchOf(edits: readonly Edit[]): { readonly body: EditBody; readonly edits: readonly Edit[] } {
  const labels = [...new Set(edits.map(({ label }) => label).filter((label) => label !== ''))];
  const label = labels.join('; ').slice(0, 300);
  const operations = compacted(edits.flatMap((edit) => edit.operations));
  const id = edits.at(-1)?.id ?? crypto.randomUUID();
  return { body: { id, ...(label === '' ? {} : { label }), operations: [...operations] }, edits };
}
