import { useTranslation } from 'react-i18next';
import { IMPLIED_PREFIXES } from '../../../../../engine/facts/implied.ts';
import { COMPUTED_FACTS, documentFact } from '../../../../../engine/facts/of.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import type { RawAnswers } from '../../../../portal/check/answers.ts';
import { useEditing } from '../../state/editing.ts';
import { withDocuments } from '../state/input.ts';
import type { TrialForm } from '../useTrial.ts';
import { FactItem } from './FactItem.tsx';
import { SearchPick } from './SearchPick.tsx';

interface Props {
  readonly form: TrialForm;
  /** The facts that would settle something, the one to ask first before the others. */
  readonly missing: readonly string[];
}

/** The facts of the case, and the next question: the unknown fact that settles most. */
export function FactsFields({ form, missing }: Props) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const { input, change, words } = form;
  const isDocument = (fact: string) => fact.startsWith(documentFact(''));
  const [papers, given] = split(Object.keys(input.raw), isDocument);
  const next = missing.find((fact) => input.raw[fact] === undefined);
  const answer = (fact: string, value: RawAnswers[string]) =>
    change({ raw: { ...input.raw, [fact]: value } });
  const forget = (fact: string) => {
    const { [fact]: _, ...raw } = input.raw;
    change({ raw });
  };
  const item = (fact: string) => (
    <FactItem
      key={fact}
      fact={fact}
      words={words}
      value={input.raw[fact]}
      isNext={fact === next}
      onChange={(value) => answer(fact, value)}
      onForget={() => forget(fact)}
    />
  );
  const implied = IMPLIED_PREFIXES.filter((prefix) => prefix !== documentFact(''));
  const others = inOrder(words.facts).filter(
    ([fact, { value }]) =>
      value === undefined &&
      input.raw[fact] === undefined &&
      !implied.some((prefix) => fact.startsWith(prefix)) &&
      !COMPUTED_FACTS.some((one) => one === fact),
  );
  return (
    <div className="trying-facts">
      {papers.length === 0 ? null : (
        <Disclosure summary={t('facts.documents', { count: papers.length })}>
          <ul className="trying-fact-list">{papers.map(item)}</ul>
        </Disclosure>
      )}
      <ul className="trying-fact-list">{[...given, ...(next === undefined ? [] : [next])].map(item)}</ul>
      {next === undefined ? <p className="hint">{t('facts.nothing-missing')}</p> : null}
      <div className="trying-row-of-tools">
        <SearchPick
          label={t('facts.add')}
          items={others.map(([id, { title }]) => ({ id, title: wording(title, language) }))}
          onPick={(fact) => answer(fact, '')}
        />
        <Button onClick={() => change({ raw: withDocuments(edition, input.variant, input.raw) })}>
          {t('facts.all-documents')}
        </Button>
      </div>
    </div>
  );
}

function split<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
