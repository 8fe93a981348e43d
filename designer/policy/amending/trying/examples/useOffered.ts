import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseExample, ItemExample } from '../../../../../engine/amending/examples/example.ts';
import { titleOf } from '../../../../../engine/amending/examples/title-of.ts';
import { withExamples } from '../../../../../engine/amending/examples/with-examples.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useWritten } from '../../editors/fields/useWritten.ts';
import { useDraft, useExamples } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import type { MadeExample } from '../../worker/messages.ts';

/** What is offered for the part that is edited, and what a person says of it. */
export interface Offered {
  readonly shown: readonly MadeExample[];
  /** How many are still to be made; absent: not known yet. */
  readonly left: number | undefined;
  readonly failures: readonly string[];
  readonly ticked: ReadonlySet<string>;
  /** Those that were saved here; the engine leaves them out as soon as it has looked again. */
  readonly saved: ReadonlySet<string>;
  tick(key: string, isOn: boolean): void;
  /** Saves those of these keys that are offered, as scenarios, in one step of undo. @returns their titles */
  save(keys: readonly string[]): readonly string[];
}

/** Wants examples for the service that is edited for as long as they are shown. */
export function useOffered(): Offered {
  const { t } = useTranslation('amend-examples');
  const { language } = useLanguage();
  const { store, examples } = useDraft();
  const { service, act, part, edition } = useEditing();
  const written = useWritten();
  const all = useExamples((state) => state.shown);
  const left = useExamples((state) => state.left);
  const failures = useExamples((state) => state.failures);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(NONE);
  const [done, setDone] = useState<{
    readonly of: readonly MadeExample[];
    readonly keys: ReadonlySet<string>;
  }>();
  useEffect(() => {
    examples.getState().want(service);
    return () => examples.getState().want(undefined);
  }, [examples, service]);
  const shown = useMemo(() => all.filter(({ example }) => example.part === part), [all, part]);
  // What was saved and is offered again, after something changed, is not saved any more.
  const saved = done?.of === shown ? done.keys : NONE;

  const tick = useCallback((key: string, isOn: boolean) => setTicked((now) => withKey(now, key, isOn)), []);
  const save = (keys: readonly string[]) => {
    const wanted = shown.flatMap(({ example }) =>
      keys.includes(example.key) && isSavable(example) ? [example] : [],
    );
    const confirmed = wanted.map((example) => ({
      example,
      title: titleOf(example, edition.service.variants[example.case.variant]?.title, written),
    }));
    const titles = confirmed.map(({ title }) => wording(title, language));
    if (confirmed.length === 0) return titles;
    store
      .getState()
      .change(
        titles.length === 1 ? t('label', { title: titles[0] }) : t('label-several', { count: titles.length }),
        (now) => withExamples(now, { service, act }, confirmed),
      );
    setDone({ of: shown, keys: keys.reduce((set, key) => withKey(set, key, true), saved) });
    setTicked((now) => keys.reduce((set, key) => withKey(set, key, false), now));
    return titles;
  };
  return { shown, left, failures, ticked, saved, tick, save };
}

const NONE: ReadonlySet<string> = new Set();

function withKey(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

/** A scenario says which provision it tests: what cites none cannot be saved as one. */
export function isSavable(example: MadeExample['example']): example is BaseExample | ItemExample {
  if (example.kind === 'missing') return false;
  const items = example.kind === 'base' ? example.items : [example.item];
  return items.some(({ citation }) => citation !== undefined);
}
