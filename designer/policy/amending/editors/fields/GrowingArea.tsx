import { type Ref, useId } from 'react';
import type { Language } from '../../../../../engine/schema/languages.ts';
import { useBuffered } from './useBuffered.ts';
import './fields.css';

interface Props {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The least number of lines. */
  readonly lines?: number;
  readonly language?: Language;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly placeholder?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** A text field as high as its text. */
export function GrowingArea(props: Props) {
  const own = useId();
  const { value, type, flush } = useBuffered(props.value, props.onChange);
  return (
    // The text is laid out once more, unseen, below the field, and gives it its height.
    <span className="amend-fields-grow" data-text={`${value}\n`}>
      <textarea
        id={props.id ?? own}
        ref={props.field}
        className="input"
        rows={props.lines ?? 1}
        lang={props.language}
        value={value}
        readOnly={props.disabled}
        placeholder={props.placeholder}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        onChange={({ target }) => type(target.value)}
        onBlur={flush}
      />
    </span>
  );
}
