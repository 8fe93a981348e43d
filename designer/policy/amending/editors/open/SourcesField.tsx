import { useTranslation } from 'react-i18next';
import type { Open } from '../../../../../engine/schema/open.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { useWritten } from '../fields/useWritten.ts';
import { SourceSide } from './SourceSide.tsx';

interface Props {
  readonly sources: Open['sources'];
  readonly onChange: (sources: Open['sources']) => void;
}

/** What each side says. */
export function SourcesField({ sources, onChange }: Props) {
  const { t } = useTranslation('amend-open');
  const { editable, citation } = useEditing();
  const { authoritative } = useWritten();
  const place = citation?.by ?? citation;
  const add = () =>
    onChange([
      ...sources,
      {
        says: { [authoritative]: '' },
        ...(place === undefined ? {} : { citation: { act: place.act, provision: place.provision } }),
      },
    ]);
  return (
    <fieldset className="field amend-fields-citation">
      <legend className="field-label">{t('sources.label')}</legend>
      {sources.length === 0 ? <p className="hint">{t('sources.none')}</p> : null}
      <ol className="amend-open-sources">
        {sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source has no other identity than its place
          <li key={index}>
            <SourceSide
              number={index + 1}
              source={source}
              onChange={(next) =>
                onChange(next === undefined ? sources.toSpliced(index, 1) : sources.with(index, next))
              }
            />
          </li>
        ))}
      </ol>
      {editable ? (
        <div>
          <Button onClick={add}>{t('sources.add')}</Button>
        </div>
      ) : null}
    </fieldset>
  );
}
