import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactUse } from '../../../../../../engine/facts/uses.ts';
import { get } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { useEditing } from '../../../state/editing.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { KINDS, withKind } from '../model/with-kind.ts';
import { UsedDialog } from '../UsedDialog.tsx';

interface Props {
  readonly pointer: string;
  readonly fact: Fact;
  readonly name: string;
  /** What uses it; before the kind changes, it is said which rules may no longer fit. */
  readonly uses?: readonly FactUse[];
  /** Within a list, another list is no kind. */
  readonly within?: boolean;
}

/** What kind of value a fact has. */
export function KindField({ pointer, fact, name, uses = [], within = false }: Props) {
  const { t } = useTranslation(['amend-facts', 'policy']);
  const { edition, before, edit, editable, words } = useEditing();
  const [wanted, setWanted] = useState<Fact['kind']>();
  const resting = uses.filter(({ by }) => by === 'condition' || by === 'expression');
  const change = (kind: Fact['kind']) => {
    const was = get(before, pointer);
    const currencies = Object.values(edition.facts).flatMap((one) =>
      one.kind === 'money' ? [one.currency] : [],
    );
    const next = withKind(fact, kind, {
      before: isFact(was) ? was : undefined,
      currency: currencies[0],
      codelist: Object.keys(words.codelists).sort()[0],
    });
    edit(pointer, next, t('label.kind', { name, kind: t(`policy:fact.kind.${kind}`) }));
  };
  const choose = (text: string) => {
    const kind = KINDS.find((one) => one === text);
    if (kind === undefined || kind === fact.kind) return;
    if (resting.length > 0) setWanted(kind);
    else change(kind);
  };
  return (
    <>
      <SelectField
        label={t('field.kind')}
        value={fact.kind}
        options={KINDS.filter((kind) => !within || kind !== 'list').map((value) => ({
          value,
          title: t(`policy:fact.kind.${value}`),
        }))}
        disabled={!editable}
        onChange={choose}
      />
      {wanted === undefined ? null : (
        <UsedDialog
          title={t('kind.title', { name, kind: t(`policy:fact.kind.${wanted}`) })}
          lead={t('kind.lead', { count: resting.length })}
          confirm={t('kind.confirm')}
          uses={resting}
          onConfirm={() => {
            setWanted(undefined);
            change(wanted);
          }}
          onClose={() => setWanted(undefined)}
        />
      )}
    </>
  );
}

const isFact = (value: unknown): value is Fact => isObject(value) && typeof value.kind === 'string';
