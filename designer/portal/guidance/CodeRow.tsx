import type { Codelist } from '../../../engine/schema/codelist.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  readonly entry: Codelist['entries'][string];
  readonly list: Codelist;
  readonly codelists: Readonly<Record<string, Codelist>>;
}

/** An entry of a code list: where it lies in the dimensions, its name and what is said of it. */
export function CodeRow({ entry, list, codelists }: Props) {
  const lies = inOrder(list.dimensions).flatMap(([dimension, { codelist }]) => {
    const title = codelists[codelist]?.entries[entry.of?.[dimension] ?? '']?.title;
    return title === undefined ? [] : [{ dimension, title }];
  });
  return (
    <li className="legal-item">
      {lies.map(({ dimension, title }) => (
        <p className="hint" key={dimension}>
          <LegalText text={title} />
        </p>
      ))}
      <p className="legal-title">
        <LegalText text={entry.title} />
      </p>
      {entry.text ? (
        <p className="muted">
          <LegalText text={entry.text} />
        </p>
      ) : null}
    </li>
  );
}
