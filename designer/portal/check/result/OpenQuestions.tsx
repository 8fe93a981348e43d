import { useTranslation } from 'react-i18next';
import type { OpenResult } from '../../../../engine/assessment/types.ts';
import { type CaseWords, inOrderOf } from '../../../desk/case/words.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { OpenSources } from '../../../look/OpenSources.tsx';
import { Section } from '../../../look/Section.tsx';
import { Readings } from './Readings.tsx';
import type { ResultProps } from './shared.ts';

/** What the law leaves open, with the readings side by side; mere notes are folded. */
export function OpenQuestions({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const entries = [...inOrderOf(assessment.open, words.edition.open)].sort(
    ([, a], [, b]) => Number(b.decisive) - Number(a.decisive),
  );
  if (entries.length === 0) return null;
  const matters = entries.filter(([id, entry]) => entry.decisive || assessment.readings[id] !== undefined);
  const notes = entries.filter((entry) => !matters.includes(entry));
  return (
    <Section id="open" title={t('open')}>
      <p className="muted">{t('open-lead')}</p>
      <ul className="plain-list">
        {matters.map(([id, entry]) => (
          <li className="legal-item" key={id} id={`open-${id}`} tabIndex={-1}>
            <p>
              {entry.decisive ? (
                <Mark icon="warning" tone="warning">
                  {t('decisive')}
                </Mark>
              ) : null}{' '}
              <strong>
                <LegalText text={entry.title} />
              </strong>
            </p>
            <OpenText id={id} entry={entry} words={words} />
            <Readings id={id} assessment={assessment} words={words} />
          </li>
        ))}
      </ul>
      {notes.length > 0 ? (
        <Disclosure summary={t('open-notes', { count: notes.length })}>
          <ul className="plain-list">
            {notes.map(([id, entry]) => (
              <li className="legal-item" key={id} id={`open-${id}`}>
                <p>
                  <strong>
                    <LegalText text={entry.title} />
                  </strong>
                </p>
                <OpenText id={id} entry={entry} words={words} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

interface TextProps {
  readonly id: string;
  readonly entry: OpenResult;
  readonly words: CaseWords;
}

function OpenText({ id, entry, words }: TextProps) {
  const definition = words.edition.open?.[id];
  return (
    <>
      <p>
        <LegalText text={entry.text} />
      </p>
      {definition ? <OpenSources sources={definition.sources} acts={words.acts} /> : null}
    </>
  );
}
