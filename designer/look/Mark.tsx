import type { ReactNode } from 'react';
import type { Tone } from './Alert.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A state as a sign and a word: told apart without colour. */
export function Mark({ icon, tone = 'neutral', children }: Props) {
  return (
    <span className={`tag tag-${tone} mark`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
