import { useTranslation } from 'react-i18next';
import type {
  DocumentResult,
  GroundResult,
  OpenResult,
  RequirementResult,
} from '../../../../../../engine/assessment/types.ts';
import { OutcomeTag } from '../../../../../desk/words/OutcomeTag.tsx';
import { TrileanMark } from '../../../../../desk/words/Trilean.tsx';
import { LegalText } from '../../../../../look/LegalText.tsx';
import { Tag } from '../../../../../look/Tag.tsx';
import { aspect, type CellProps } from '../aspect.ts';
import { head } from './head.ts';
import { Why } from './Why.tsx';

/** The grounds: whether each applies, and what follows. */
export const grounds = aspect<GroundResult>({
  id: 'grounds',
  itemsOf: (assessment) => assessment.grounds,
  orders: (edition) => edition.grounds,
  head: ({ number, text, citation }) => ({
    ...head({ title: text, citation }),
    ...(number === undefined ? {} : { number }),
  }),
  telling: ({ applies, effect, heldBy, setAsideBy, missing }) => [
    applies,
    effect,
    heldBy,
    setAsideBy,
    applies === null ? missing : [],
  ],
  isIdle: ({ applies }) => applies === false,
  Cell: GroundCell,
});

function GroundCell({ item, words }: CellProps<GroundResult>) {
  const { t } = useTranslation('amend-try');
  return (
    <>
      <p>
        <TrileanMark value={item.applies} of="ground" adverse />{' '}
        {item.applies === null ? <span className="hint">{t('would-mean')}</span> : null}{' '}
        {item.applies === false ? null : <OutcomeTag outcome={item.effect} />}{' '}
        {item.heldBy.length > 0 ? <Tag tone="warning">{t('held')}</Tag> : null}
      </p>
      <Why because={item.because} missing={item.applies === null ? item.missing : []} words={words} />
    </>
  );
}

/** The requirements: whether each is met. */
export const requirements = aspect<RequirementResult>({
  id: 'requirements',
  itemsOf: (assessment) => assessment.requirements,
  orders: (edition) => edition.requirements,
  head: ({ text, citation }) => head({ title: text, citation }),
  telling: ({ met, missing }) => [met, met === null ? missing : []],
  isIdle: () => false,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.met} of="requirement" />
      </p>
      <Why because={item.because} missing={item.met === null ? item.missing : []} words={words} />
    </>
  ),
});

/** The documents: whether each is required and there. */
export const documents = aspect<DocumentResult>({
  id: 'documents',
  itemsOf: (assessment) => assessment.documents,
  orders: (edition) => edition.documents,
  head: head,
  telling: ({ required, presented, heldBy }) => [
    required,
    required === false ? null : presented,
    heldBy?.title,
  ],
  isIdle: ({ required }) => required === false,
  Cell: ({ item }) => (
    <p>
      <TrileanMark value={item.required} of="required" />{' '}
      {item.required === false ? null : <TrileanMark value={item.presented} of="presented" />}{' '}
      {item.heldBy === undefined ? null : (
        <Tag>
          <LegalText text={item.heldBy.title} />
        </Tag>
      )}
    </p>
  ),
});

/** What the law leaves open. */
export const open = aspect<OpenResult>({
  id: 'open',
  itemsOf: (assessment) => assessment.open,
  orders: (edition) => edition.open,
  head: ({ title }) => ({ title }),
  telling: ({ effect, decisive, settled, setAside, reading }) => [
    effect,
    decisive,
    settled,
    setAside,
    reading,
  ],
  isIdle: ({ decisive, settled }) => !decisive && !settled,
  Cell: OpenCell,
});

function OpenCell({ item }: CellProps<OpenResult>) {
  const { t } = useTranslation('amend-try');
  if (item.settled) return <Tag tone="success">{t('open.settled')}</Tag>;
  return (
    <Tag tone={item.decisive ? 'warning' : 'neutral'}>
      {t(item.decisive ? 'open.decisive' : `open.${item.effect}`)}
    </Tag>
  );
}
