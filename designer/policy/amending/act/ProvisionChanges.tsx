import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { amendable } from '../../../../engine/acts/amendable.ts';
import type { ProvisionChange } from '../../../../engine/schema/act.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';

const OPERATIONS = ['restates', 'adds', 'removes'] as const;

interface Props {
  readonly changes: readonly ProvisionChange[];
  readonly editable: boolean;
  /** The act whose provision this is. */
  readonly own: string;
  readonly onChange: (changes: readonly ProvisionChange[]) => void;
}

/** Which provisions of another act this one restates, adds or removes: citations and the consolidated text follow from it. */
export function ProvisionChanges({ changes, editable, own, onChange }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const id = useId();
  const acts = namedIn(useWorkbench((workbench) => workbench.documents)).acts;
  const others = amendable(acts, acts[own] ?? { id: own, kind: 'order' }, [
    ...(acts[own]?.amends ?? []),
    ...changes.map(({ act }) => act),
  ]);
  const write = (index: number, change: ProvisionChange | undefined) =>
    onChange(change === undefined ? changes.toSpliced(index, 1) : changes.toSpliced(index, 1, change));
  return (
    <fieldset className="act-changes">
      <legend className="field-label">{t('changes.title')}</legend>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity but their place
        <div className="act-row" key={index}>
          <select
            className="input"
            aria-label={t('changes.operation')}
            disabled={!editable}
            value={change.operation}
            onChange={({ target }) =>
              write(index, {
                ...change,
                operation: OPERATIONS.find((one) => one === target.value) ?? 'restates',
              })
            }
          >
            {OPERATIONS.map((operation) => (
              <option key={operation} value={operation}>
                {t(`changes.${operation}`)}
              </option>
            ))}
          </select>
          <select
            className="input"
            aria-label={t('changes.act')}
            disabled={!editable}
            value={change.act}
            onChange={({ target }) => write(index, { ...change, act: target.value })}
          >
            {others.map((one) => (
              <option key={one} value={one}>
                {describeAct(one, { acts }, language)}
              </option>
            ))}
          </select>
          <input
            className="input mono"
            aria-label={t('changes.provision')}
            list={`${id}-${index}`}
            disabled={!editable}
            value={change.provision}
            onChange={({ target }) => write(index, { ...change, provision: target.value })}
          />
          <datalist id={`${id}-${index}`}>
            {Object.keys(acts[change.act]?.provisions ?? {}).map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          {editable ? (
            <Button kind="quiet" onClick={() => write(index, undefined)}>
              {t('changes.take-away')}
            </Button>
          ) : null}
        </div>
      ))}
      {editable && others[0] !== undefined ? (
        <Button
          kind="quiet"
          onClick={() =>
            onChange([
              ...changes,
              { act: acts[own]?.amends?.[0] ?? others[0] ?? '', provision: 'p1', operation: 'restates' },
            ])
          }
        >
          {t('changes.add')}
        </Button>
      ) : null}
    </fieldset>
  );
}
