import { useTranslation } from 'react-i18next';
import type { Table } from '../../../../../engine/schema/table.ts';
import type { Analysis, Example } from '../../../../../engine/tables/analyse.ts';
import { ANY_OTHER } from '../../../../../engine/tables/samples.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { Button } from '../../../../look/Button.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { useExampleText } from './useExampleText.ts';

interface Props {
  readonly analysis: Analysis | 'too-large' | undefined;
  readonly inputs: Table['inputs'];
  /** Adds a row for the example. */
  readonly onFill: ((example: Example) => void) | undefined;
}

const SHOWN = 5;

/** Values of the inputs that no row takes, each as an example; or that there are none. */
export function GapList({ analysis, inputs, onFill }: Props) {
  const { t } = useTranslation('amend-tables');
  const exampleText = useExampleText(inputs);
  if (analysis === undefined) return null;
  if (analysis === 'too-large') return <p className="hint">{t('gaps.too-large')}</p>;
  const { gaps, overlaps, masked, unreachable } = analysis;
  if (gaps.length + overlaps.length + masked.length + unreachable.length === 0)
    return (
      <p>
        <Mark icon="check" tone="success">
          {t('gaps.sound')}
        </Mark>
      </p>
    );
  if (gaps.length === 0) return null;
  return (
    <Alert tone="warning" title={t('gaps.title', { count: gaps.length })}>
      <ul className="gaps">
        {gaps.slice(0, SHOWN).map((example) => (
          <li key={JSON.stringify(example)}>
            {exampleText(example)}{' '}
            {onFill && isNamed(example) ? (
              <Button kind="quiet" onClick={() => onFill(example)}>
                {t('gaps.fill')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {gaps.length > SHOWN ? <p className="hint">{t('gaps.more', { count: gaps.length - SHOWN })}</p> : null}
    </Alert>
  );
}

/** A row cannot be asked for a code that has no name. */
const isNamed = (example: Example): boolean =>
  Object.values(example).every((value) => value.kind !== 'code' || value.code !== ANY_OTHER);
