import type { Act } from '../../engine/schema/act.ts';
import { LegalText } from '../look/LegalText.tsx';

interface Props {
  readonly act: string;
  readonly acts: Readonly<Record<string, Act>>;
}

/** An act by its short name; one that is not at hand, by its key. */
export function ActName({ act, acts }: Props) {
  const known = acts[act];
  return known ? <LegalText text={known.short} /> : <span className="mono">{act}</span>;
}
