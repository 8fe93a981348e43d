import type { Act } from '../../../../../../engine/schema/act.ts';
import type { Language, LibraryLanguages } from '../../../../../../engine/schema/languages.ts';
import type { Names } from '../../rows/chosen.ts';

/** What the cells of deadlines are read and written with. */
export interface Writing {
  /** The language of the titles. */
  readonly language: Language;
  /** The language of whoever reads them. */
  readonly reader: Language;
  readonly written: LibraryLanguages;
  /** The amending act: its provisions are cited by their ids alone. */
  readonly act: Act | undefined;
  readonly events: Names;
  readonly roles: Names;
  readonly variants: Names;
  readonly startDays: Names;
  readonly rolls: Names;
  readonly receptions: Names;
}
