import type { SourceFile } from '../../engine/library/types.ts';
import { smallFiles, withFile } from './library.ts';

/** The folder of the fixture's service. */
export const GUEST_CARD = 'services/guest-card/';

type Json = Record<string, unknown>;

/** What a test says of a part; the rest is filled in. */
export interface TestPart {
  readonly inForce: Json;
  readonly governs?: string;
  readonly patch?: Json;
  readonly [more: string]: unknown;
}

/** The fixture's files with the parts of one more amendment, by an act of their own that was adopted on a day. */
export function amended(
  act: string,
  parts: Readonly<Record<string, TestPart>>,
  files: readonly SourceFile[] = smallFiles(),
  adopted = '2026-01-10',
): readonly SourceFile[] {
  const withAct = withFile(files, `acts/${act}.json`, () => ({
    $schema: 'act.schema.json',
    id: act,
    ...actLike(files, adopted),
  }));
  return withFile(withAct, `${GUEST_CARD}amendments/${act}.json`, () => ({
    $schema: 'amendment.schema.json',
    act,
    parts: Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [
        key,
        { title: { kk: key }, governs: 'submitted-from', patch: {}, ...part },
      ]),
    ),
  }));
}

/** The fixture's first act adopted on another day, its publication not known: a whole act needs more than a test has to say. */
function actLike(files: readonly SourceFile[], adopted: string): Json {
  const {
    id: _,
    $schema: __,
    published: ___,
    entryIntoForce: ____,
    ...act
  } = JSON.parse(textOf(files, 'acts/al-1-2020.json'));
  return { ...act, adopted };
}

export function textOf(files: readonly SourceFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(path);
  return file.text;
}

/** The files with a whole edition in a folder of `editions`: the base edition's own files, each changed by its name. */
export function withWhole(
  files: readonly SourceFile[],
  name: string,
  change: (file: string, json: Json) => Json | undefined = (_, json) => json,
): readonly SourceFile[] {
  const base = smallFiles().filter(({ path }) => path.startsWith(`${GUEST_CARD}edition/`));
  const whole = base.flatMap(({ path, text }): readonly SourceFile[] => {
    const { inForce: _, ...json } = JSON.parse(text);
    const file = path.slice(`${GUEST_CARD}edition/`.length, -'.json'.length);
    const changed = change(file, json);
    const target = `${GUEST_CARD}editions/${name}/${file}.json`;
    return changed === undefined ? [] : [{ path: target, text: JSON.stringify(changed) }];
  });
  return [...files, ...whole];
}
