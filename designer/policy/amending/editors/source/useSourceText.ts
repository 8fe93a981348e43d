import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { printDefinition } from '../../../../../engine/json/print.ts';
import { type ReadSource, readSource } from './problems.ts';
import type { Scope } from './scopes.ts';
import { followed, mineHolds, resumed, said, type Typing, untouched } from './typing.ts';
import { keepUnfinished, unfinished } from './unfinished.ts';

const WAIT_MS = 400;

/** A source text being typed: as it stands, and as it was read last. */
export interface SourceText {
  readonly text: string;
  /** The text a moment ago, which was read: reading a long one takes longer than a keystroke may. */
  readonly typed: string;
  readonly read: ReadSource;
  readonly setText: (text: string) => void;
  readonly behind?: Behind;
}

/** The value was changed elsewhere while it was typed, and both cannot be had until one is chosen. */
export interface Behind {
  /** The value as it stands there now. */
  readonly printed: string;
  choose(side: 'mine' | 'theirs'): void;
}

/**
 * The text of a scope. It is applied a moment after the last key, and when one leaves; while it is not valid, or behind a change made elsewhere, it is
 * kept as it was typed, also over a reload.
 * @param key of this text among those that are not finished
 */
export function useSourceText(scope: Scope, key: string, apply: (value: unknown) => void): SourceText {
  const { kind, name, shape, value } = scope;
  // Patches say with null what is taken away; the readings of open questions are patches too.
  const allowsNull = kind === 'document' || name === 'open';
  const printed = useMemo(() => (value === undefined ? '{}\n' : printDefinition(value)), [value]);
  const [typing, setTyping] = useState((): Typing => {
    const kept = unfinished(key);
    return kept === undefined ? untouched(printed) : resumed(kept.text, kept.base, printed);
  });
  const latest = useRef(typing);
  const turnTo = (next: Typing) => {
    latest.current = next;
    setTyping(next);
  };
  const typed = useDeferredValue(typing.text);
  const read = useMemo(() => readSource(name, typed, shape, allowsNull), [name, typed, shape, allowsNull]);
  const readOf = (text: string) => (text === typed ? read : readSource(name, text, shape, allowsNull)).value;
  const applyText = (text: string) => {
    const next = readOf(text);
    if (next === undefined || latest.current.isBehind || printDefinition(next) === latest.current.base)
      return;
    turnTo(said(latest.current, text, next));
    apply(next);
  };
  const seen = useRef(printed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was changed elsewhere is looked at when it comes, and again when what is typed is valid
  useEffect(() => {
    const { text, isBehind } = latest.current;
    if (printed === seen.current && !isBehind) return;
    seen.current = printed;
    const next = followed(latest.current, printed, readOf(text), scope);
    if (next !== latest.current) turnTo(next);
  }, [printed, read]);
  const leaving = useRef(() => {});
  leaving.current = () => applyText(latest.current.text);
  useEffect(() => {
    const leave = () => leaving.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    const { base, isBehind } = latest.current;
    const isFinished = read.value !== undefined && !isBehind;
    keepUnfinished(key, isFinished ? undefined : { text: typed, base });
    if (!isFinished) return;
    const timer = setTimeout(() => startTransition(() => applyText(typed)), WAIT_MS);
    return () => clearTimeout(timer);
  });
  return {
    text: typing.text,
    typed,
    read,
    setText: (text) => {
      if (text !== latest.current.text) turnTo({ ...latest.current, text });
    },
    ...(typing.isBehind
      ? {
          behind: {
            printed,
            choose: (side) =>
              turnTo(side === 'mine' ? mineHolds(latest.current, printed) : untouched(printed)),
          },
        }
      : {}),
  };
}
