import { oncePer } from '../../json/once-per.ts';
import type { Text } from '../../schema/text.ts';
import { type Stems, stemsIn } from './wording-likeness.ts';

/** The words of a text, ready to be compared; worked out once for each text. */
export const stemsOfText: (text: Text) => Stems = oncePer((text: Text) => stemsIn(text));
