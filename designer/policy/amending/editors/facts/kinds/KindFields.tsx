import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { BooleanFields } from './BooleanFields.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { CodeFields } from './CodeFields.tsx';
import { DateFields } from './DateFields.tsx';
import { DecimalFields } from './DecimalFields.tsx';
import { IntegerFields } from './IntegerFields.tsx';
import { ListFields } from './ListFields.tsx';
import { TextKindFields } from './TextKindFields.tsx';

export interface KindProps<K extends Fact['kind']> {
  readonly pointer: string;
  readonly fact: Extract<Fact, { kind: K }>;
  readonly name: string;
}

/** What a fact's kind has to be said of it: bounds, options, a code list, the fields of its rows. */
export function KindFields({ fact, ...rest }: KindProps<Fact['kind']>) {
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
    case 'list':
      return <ListFields {...rest} fact={fact} />;
  }
}
