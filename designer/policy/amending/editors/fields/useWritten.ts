import { useMemo } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../../../../../engine/schema/languages.ts';
import type { Manifest } from '../../../../../engine/schema/manifest.ts';
import { useWorkbench } from '../../state/draft.ts';

const FILE = 'library.json';

/** The languages that the library is written in, and which of them is authoritative. */
export function useWritten(): LibraryLanguages {
  const manifest = useWorkbench(({ documents }) => documents[FILE]);
  return useMemo(() => {
    if (!isManifest(manifest)) return DEFAULT_LANGUAGES;
    const all = inOrder(manifest.languages);
    return {
      languages: all.map(([language]) => language),
      authoritative: manifest.authoritative,
      names: Object.fromEntries(all.map(([language, { name }]) => [language, name])),
    };
  }, [manifest]);
}

const isManifest = (value: unknown): value is Pick<Manifest, 'languages' | 'authoritative'> =>
  isObject(value) && isObject(value.languages) && typeof value.authoritative === 'string';
