import type { SimpleFact } from '../../../engine/schema/fact.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import type { FactInputProps } from './props.ts';
import { TypedInput } from './TypedInput.tsx';

/** The control for a fact that is no list. */
export function SimpleInput({ fact, ...rest }: FactInputProps<SimpleFact, string>) {
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
    case 'code':
      return <ChoiceInput {...rest} fact={fact} />;
    default:
      return <TypedInput {...rest} fact={fact} />;
  }
}
