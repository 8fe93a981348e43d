import { useTranslation } from 'react-i18next';
import type { AvailableStep, CaseView, StepBody } from '../../../../server/api/schemas/cases.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Dialog } from '../../../look/Dialog.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { SummaryList } from '../../../look/SummaryList.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import { FactText } from '../FactText.tsx';
import { PersonName } from '../PersonName.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { GroundLine } from './GroundLine.tsx';

interface Props {
  readonly step: AvailableStep;
  readonly view: CaseView;
  readonly words: CaseWords;
  readonly body: StepBody;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What is about to be decided, on which grounds and why, once more before it is. */
export function DecisionDialog({ step, view, words, body, busy, onConfirm, onClose }: Props) {
  const { t } = useTranslation('desk');
  const grounds = inOrderOf(view.assessment.grounds, words.edition.grounds).filter(
    ([, ground]) => ground.applies === true && ground.heldBy.length === 0,
  );
  const outcome = step.decision?.outcome ?? view.assessment.outcome;
  const persons = inOrderOf(view.assessment.subjects, words.facts).flatMap(([list, of]) =>
    of.map((person) => [list, person] as const),
  );
  const recorded = Object.entries(body.facts ?? {});
  const rows = [
    { key: 'case', term: t('decision.case'), value: `${view.number ?? view.id}, ${view.applicant}` },
    { key: 'outcome', term: t('decision.outcome'), value: <OutcomeTag outcome={outcome} /> },
    {
      key: 'grounds',
      term: t('decision.grounds'),
      value:
        grounds.length > 0 ? (
          <ul className="plain-list">
            {grounds.map(([id, ground]) => (
              <GroundLine key={id} ground={ground} words={words} />
            ))}
          </ul>
        ) : (
          t('decision.no-grounds')
        ),
    },
    ...persons.map(([list, { row, outcome: own }]) => ({
      key: `${list}-${row}`,
      term: <PersonName list={list} row={row} view={view} words={words} />,
      value: <OutcomeTag outcome={own} />,
    })),
    ...recorded.map(([fact, value]) => ({
      key: fact,
      term: words.facts[fact] ? <LegalText text={words.facts[fact].title} /> : fact,
      value: <FactText fact={fact} value={value} words={words} />,
    })),
    { key: 'reason', term: t('steps.reason'), value: body.reason ?? t('decision.no-reason') },
  ];
  return (
    <Dialog title={<LegalText text={step.title} />} onClose={onClose}>
      <SummaryList rows={rows} />
      <Alert tone="info">
        <p>{t(step.decision?.preliminary ? 'decision.preliminary-note' : 'decision.final-note')}</p>
      </Alert>
      <div className="dialog-actions">
        <Button kind="primary" busy={busy} onClick={onConfirm}>
          {t('decision.confirm')}
        </Button>
        <Button onClick={onClose}>{t('decision.back')}</Button>
      </div>
    </Dialog>
  );
}
