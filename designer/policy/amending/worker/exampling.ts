import { examplesFor, type ToMake } from '../../../../engine/amending/examples/examples-for.ts';
import { own } from '../../../../engine/json/own.ts';
import type { Library } from '../../../../engine/library/types.ts';
import { tryCase } from '../../../../engine/scenario/try.ts';
import type { MadeExample, Told } from './messages.ts';

/** What examples are made of. */
export interface ExampleSources {
  readonly published: Library;
  /** The draft's library, as far as it can be opened. */
  readonly draft: Library;
  readonly act: string;
  readonly service: string;
}

/** Makes examples one by one: between two of them whatever else was asked of the worker is done. */
export interface Exampling {
  /** Begins anew, with other sources; without any, nothing is made any more. */
  begin(sources: ExampleSources | undefined): void;
}

/** @param tell called with each example when it is made, and with none when there are none */
export function exampling(tell: (told: Told) => void): Exampling {
  let run = 0;
  const next = (of: number, sources: ExampleSources, [make, ...rest]: readonly ToMake[]) => {
    if (of !== run) return;
    const { service } = sources;
    if (make === undefined) return tell({ kind: 'example', run, service, left: 0 });
    try {
      const made = madeBy(make, sources);
      tell({ kind: 'example', run, service, left: rest.length, ...(made === undefined ? {} : { made }) });
    } catch (error) {
      // One that cannot be made must not keep the others from being made.
      tell({ kind: 'example', run, service, left: rest.length, failure: String(error) });
    }
    if (rest.length > 0) setTimeout(() => next(of, sources, rest));
  };
  return {
    begin(sources) {
      run += 1;
      const of = run;
      if (sources === undefined) return;
      const { draft, service, act } = sources;
      setTimeout(() => {
        if (of !== run) return;
        try {
          next(of, sources, examplesFor(draft, service, act));
        } catch (error) {
          tell({ kind: 'example', run, service, left: 0, failure: String(error) });
        }
      });
    },
  };
}

/** An example with what the published rules say of the same case. */
function madeBy(make: ToMake, { published, service }: ExampleSources): MadeExample | undefined {
  const example = make();
  if (example === undefined) return undefined;
  if (example.kind === 'missing' || own(published.services, service) === undefined) return { example };
  const before = tryCase(published, service, example.case);
  return before.ok ? { example, before: before.assessment } : { example };
}
