import { Button, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCondition } from '../context.ts';
import { type Changed, conditionAt, positionOf } from '../model/place.ts';
import { canUnwrap, negateAt, unwrapAt, wrapAt } from '../model/regroup.ts';
import { duplicateAt, removeAt } from '../model/remove.ts';
import type { Row } from '../model/row.ts';
import { STEPS, stepped, targetOf } from '../model/step.ts';

interface Tool {
  readonly id: string;
  readonly sign: string;
  readonly isPossible: boolean;
  readonly run: () => Changed;
}

/** Where the focus goes when not to the same control: what is taken away has none, and a negation is put on and taken off by one. */
const CONTROLS: Readonly<Record<string, string>> = { remove: 'row', affirm: 'negate' };

const SIGNS = { up: '↑', down: '↓', out: '←', into: '→' } as const;

/** What is done with a row: moving it, grouping, negating, doubling, taking it away. Arrow keys go from one to the next. */
export function RowTools({ row }: { readonly row: Row }) {
  const { t } = useTranslation('amend-conditions');
  const { condition, change } = useCondition();
  const { pointer } = row;
  const there = conditionAt(condition, pointer) !== undefined;
  const tools: readonly Tool[] = [
    ...STEPS.map((step) => ({
      id: step,
      sign: SIGNS[step],
      isPossible: there && targetOf(condition, pointer, step) !== undefined,
      run: () => stepped(condition, pointer, step),
    })),
    {
      id: 'wrap',
      sign: '( )',
      isPossible: there,
      run: () => wrapAt(condition, pointer, joinsFor(condition, pointer)),
    },
    {
      id: 'unwrap',
      sign: ') (',
      isPossible: canUnwrap(condition, pointer),
      run: () => unwrapAt(condition, pointer),
    },
    {
      id: row.negated ? 'affirm' : 'negate',
      sign: '¬',
      isPossible: there,
      run: () => negateAt(condition, pointer),
    },
    { id: 'duplicate', sign: '⧉', isPossible: there, run: () => duplicateAt(condition, pointer) },
    { id: 'remove', sign: '×', isPossible: true, run: () => removeAt(condition, pointer) },
  ];
  return (
    <Toolbar className="conditions-tools" aria-label={t('tool.label')}>
      {tools.map(({ id, sign, isPossible, run }) => (
        <Button
          key={id}
          className="conditions-tool"
          data-control={id === 'affirm' ? 'negate' : id}
          {...(isPossible ? {} : { 'aria-disabled': true })}
          onPress={() => {
            if (isPossible) change(run(), CONTROLS[id] ?? id);
          }}
        >
          <span aria-hidden="true">{sign}</span> {t(`tool.${id}`)}
        </Button>
      ))}
    </Toolbar>
  );
}

/** Inside "all of" a new group says "any of", and the other way round: otherwise it would say nothing new. */
function joinsFor(condition: Parameters<typeof positionOf>[0], pointer: string): 'all' | 'any' {
  return positionOf(condition, pointer)?.parts.endsWith('/all') ? 'any' : 'all';
}
