import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trilean } from '../../../../engine/conditions/types.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import type { ValueGap } from '../../../../engine/values/types.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { type Pair, Pairs } from '../../../look/Pairs.tsx';
import { Section } from '../../../look/Section.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import type { CaseWords } from '../words.ts';
import { Lacking } from './Lacking.tsx';

/** What results about days, attempts, votes and places have in common. */
export interface Counted {
  readonly title: Text;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}

interface Props<T> {
  /** The section's address. */
  readonly id: 'windows' | 'attempts' | 'votes' | 'quotas' | 'periods';
  /** What the address of an item begins with. */
  readonly anchor: string;
  readonly items: readonly (readonly [string, T])[];
  /** Whether it is so, in the words of `of`; nothing where it is neither. */
  readonly state: (item: T) => Trilean | undefined;
  readonly of: 'window' | 'attempts' | 'vote' | 'quota' | 'period';
  readonly pairs: (item: T, id: string) => readonly Pair[];
  readonly more?: (item: T, id: string) => ReactNode;
  readonly words: CaseWords;
}

/** A section of results that each come to yes, no or not known, with the days or numbers behind it. */
export function TermsSection<T extends Counted>({
  id,
  anchor,
  items,
  state,
  of,
  pairs,
  more,
  words,
}: Props<T>) {
  const { t } = useTranslation('desk');
  if (items.length === 0) return null;
  return (
    <Section id={id} title={t(`${id}.title`)} note={items.length}>
      <ul className="items">
        {items.map(([key, item]) => {
          const value = state(item);
          return (
            <li className="item" id={`${anchor}-${key}`} key={key}>
              {value === undefined ? null : (
                <div className="item-head">
                  <TrileanMark value={value} of={of} />
                </div>
              )}
              <p className="item-text">
                <LegalText text={item.title} />
              </p>
              <Pairs pairs={pairs(item, key)} />
              {more?.(item, key)}
              <Lacking of={item} words={words} />
              <CitationOf citation={item.citation} words={words} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
