import type { Edit } from './edits.ts';

const PREFIX = 'qagida-amendment';
const TAB = 'qagida-tab';

/** This tab's own name, the same after a reload. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(TAB, made);
  return made;
}

const keyOf = (amendment: string, tabName: string) => `${PREFIX}-${amendment}-${tabName}`;
const lockOf = (tabName: string) => `${TAB}-${tabName}`;

/** Says, for as long as this tab lives, that its edits are its own. */
export function claimTab(): void {
  void navigator.locks?.request(lockOf(tab()), () => new Promise(() => undefined));
}

/** Keeps edits that the server has not taken yet where they outlast the tab. */
export function keepEdits(amendment: string, edits: readonly Edit[]): void {
  const key = keyOf(amendment, tab());
  try {
    if (edits.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(edits));
  } catch {
    // The browser's storage is full or forbidden: the edits are still in the page, and being sent.
  }
}

/** The edits of this amendment that this tab, or one that is gone, could not send; they are this tab's from now on. */
export async function keptEdits(amendment: string): Promise<readonly Edit[]> {
  const held = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
  const own = keyOf(amendment, tab());
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}-${amendment}-`));
  const free = keys.filter(
    (key) => key === own || !held.has(lockOf(key.slice(`${PREFIX}-${amendment}-`.length))),
  );
  const edits = free.flatMap((key) => parsed(localStorage.getItem(key)));
  if (edits.length > 0) keepEdits(amendment, edits);
  for (const key of free) if (key !== own) localStorage.removeItem(key);
  return edits;
}

function parsed(text: string | null): readonly Edit[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isEdit) : [];
  } catch {
    return [];
  }
}

function isEdit(value: unknown): value is Edit {
  return typeof value === 'object' && value !== null && 'id' in value && 'operations' in value;
}
