import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Section } from '../../../look/Section.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { OpenItem } from './OpenItem.tsx';
import { PartsChoice, partsOf } from './PartsChoice.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/**
 * What the law leaves open for this case. Those that keep the outcome undetermined stand open and first; the others, then
 * the mere notes, are folded.
 */
export function OpenSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const entries = [...inOrderOf(view.assessment.open, words.edition.open)].sort(
    ([, a], [, b]) => Number(b.decisive) - Number(a.decisive),
  );
  if (entries.length === 0 && partsOf(view).length === 0) return null;
  const list = (effect: 'undetermined' | 'note') => (
    <ul className="items">
      {entries
        .filter(([, entry]) => entry.effect === effect)
        .map(([id, entry]) => (
          <OpenItem key={id} id={id} entry={entry} view={view} words={words} />
        ))}
    </ul>
  );
  const notes = entries.filter(([, entry]) => entry.effect === 'note').length;
  return (
    <Section id="open" title={t('open.title')} note={entries.length}>
      {notes < entries.length ? list('undetermined') : null}
      <PartsChoice view={view} />
      {notes > 0 ? <Disclosure summary={t('open.notes', { count: notes })}>{list('note')}</Disclosure> : null}
    </Section>
  );
}
