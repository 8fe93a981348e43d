import { ListInput } from './ListInput.tsx';
import type { FactInputProps } from './props.ts';
import { SimpleInput } from './SimpleInput.tsx';

/** The control for a fact, made from its definition. */
export function FactInput({ fact, value, ...rest }: FactInputProps) {
  if (fact.kind === 'list')
    return <ListInput {...rest} fact={fact} value={typeof value === 'string' ? [] : value} />;
  return <SimpleInput {...rest} fact={fact} value={typeof value === 'string' ? value : ''} />;
}
