import type { ReactNode } from 'react';
import type { Tone } from './Alert.tsx';

/** A short state in words; the colour only repeats what it says. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
