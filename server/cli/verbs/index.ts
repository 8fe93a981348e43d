import type { Verb } from '../verb.ts';
import { assess } from './assess.ts';
import { blame } from './blame.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { due } from './due.ts';
import { exportAmendment } from './export-amendment.ts';
import { guidance } from './guidance.ts';
import { importAmendment } from './import-amendment.ts';
import { serve } from './serve.ts';
import { services } from './services.ts';
import { show } from './show.ts';
import { test } from './test.ts';

/** Every verb of the command line, in the order of the help. */
export const verbs: readonly Verb[] = [
  serve,
  services,
  show,
  check,
  test,
  assess,
  due,
  diff,
  blame,
  guidance,
  exportAmendment,
  importAmendment,
];
