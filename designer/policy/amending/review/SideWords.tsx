import { useTranslation } from 'react-i18next';
import { equal } from '../../../../engine/diff/equal.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { commonLanguage } from '../../../../engine/text/common-language.ts';
import { rowsOf } from '../../compare/rows.ts';
import { describeAny } from '../../words/describe-any.ts';
import type { Shared } from './useShared.ts';
import { useSideWords } from './useSideWords.ts';

interface Props {
  readonly of: Shared['of'];
  readonly pointer: string;
  /** The item, or the part of it that a side writes. */
  readonly value: unknown;
  /** All sides: what is the same in each is left out. */
  readonly among: readonly unknown[];
}

/** One side of an item that two amendments touch, property by property in words. */
export function SideWords({ of, pointer, value, among }: Props) {
  const { t } = useTranslation('amend-review');
  const words = useSideWords(of);
  if (value === undefined || value === null) return <p className="amending-value">{t('behind.nothing')}</p>;
  if (words === undefined) return null;
  const rows = rowsOf(pointer, undefined, value);
  const isSame = among.every((one) => equal(one, value));
  const shown = rows.filter(
    ({ property }) =>
      isSame || among.some((one) => !equal(memberOf(one, property), memberOf(value, property))),
  );
  // A translation beside the other side's original would seem to differ in every word.
  const wordsOf = (property: string) => {
    const members = among.map((one) => memberOf(one, property));
    return { ...words, language: commonLanguage(members, words.language) };
  };
  if (shown.length === 0) return <p className="amending-value">{t('behind.nothing')}</p>;
  return (
    <dl className="amending-value">
      {shown.map((row) => (
        <div key={row.property}>
          <dt>{words.property(row.property)}</dt>
          <dd className="lines">{describeAny(row.property, row.after, wordsOf(row.property))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A property of an item; a value that is no item differs as a whole. */
const memberOf = (value: unknown, property: string): unknown => (isObject(value) ? value[property] : value);
