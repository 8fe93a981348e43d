import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { BooleanFields } from './BooleanFields.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { CodeFields } from './CodeFields.tsx';
import { DateFields } from './DateFields.tsx';
import { DecimalFields } from './DecimalFields.tsx';
import { IntegerFields } from './IntegerFields.tsx';
import type { KindProps } from './kind-props.ts';
import { TextKindFields } from './TextKindFields.tsx';

/** What the kind of a fact with one value has to be said of it: bounds, options, a code list. */
export function SimpleKindFields({ fact, ...rest }: KindProps<SimpleFact['kind']>) {
  switch (fact.kind) {
    case 'boolean':
      return <BooleanFields {...rest} />;
    case 'text':
      return <TextKindFields {...rest} fact={fact} />;
    case 'integer':
      return <IntegerFields {...rest} fact={fact} />;
    case 'decimal':
    case 'money':
      return <DecimalFields {...rest} fact={fact} />;
    case 'date':
      return <DateFields {...rest} fact={fact} />;
    case 'choice':
      return <ChoiceFields {...rest} fact={fact} />;
    case 'code':
      return <CodeFields {...rest} fact={fact} />;
  }
}
