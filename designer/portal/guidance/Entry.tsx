import type { GuidanceEntry } from '../../../engine/schema/guidance.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { GuidanceTopic } from '../../../server/api/schemas/guidance.ts';
import { Card } from '../../look/Card.tsx';
import { Cite } from '../../look/Cite.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Answer } from './Answer.tsx';
import { AsOf } from './AsOf.tsx';
import { CodeTable } from './CodeTable.tsx';
import { Doubt } from './Doubt.tsx';
import { Newer } from './Newer.tsx';
import { Related } from './Related.tsx';

interface Props {
  readonly id: string;
  readonly entry: GuidanceEntry;
  readonly acts: GuidanceTopic['acts'];
  readonly codelists: GuidanceTopic['codelists'];
  readonly services: GuidanceTopic['services'];
}

/** A question with its answer, what is doubtful about it, and its source. */
export function Entry({ id, entry, acts, codelists, services }: Props) {
  const heading = `${id}-question`;
  const list = entry.codelist === undefined ? undefined : codelists[entry.codelist];
  return (
    <section className="section guidance-entry" id={id} tabIndex={-1} aria-labelledby={heading}>
      <Card>
        <h2 id={heading}>
          {entry.number ? <span className="number">{entry.number}</span> : null}
          <LegalText text={entry.question} />
        </h2>
        <p>
          <AsOf entry={{ asOf: entry.asOf, older: entry.older !== undefined }} />
        </p>
        <Newer entry={entry} />
        <Answer text={entry.answer} />
        {list === undefined ? null : <CodeTable list={list} codelists={codelists} />}
        {inOrder(entry.doubts).map(([key, doubt]) => (
          <Doubt key={key} doubt={doubt} acts={acts} />
        ))}
        <Related ids={entry.services ?? []} services={services} />
        <Cite citation={entry.citation} acts={acts} />
      </Card>
    </section>
  );
}
