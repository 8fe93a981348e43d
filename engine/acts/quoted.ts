import type { Block } from './blocks.ts';
import type { Collector } from './collector.ts';
import { markerOf } from './markers.ts';
import { type Level, Outline } from './outline.ts';
import type { Instruction } from './targets.ts';

interface Amending {
  /** The provision that the instruction stands in; nothing where it stands outside of any. */
  readonly base: string | undefined;
  readonly text: string;
  readonly instruction: Instruction;
  /** The new wording. */
  readonly quoted: readonly Block[];
  /** The instruction has a number of its own and stands there already. */
  readonly placed: boolean;
}

/** The ids of the instruction and of the last provision added. */
interface Placed {
  readonly lead: string;
  readonly last: string;
}

/**
 * Adds an instruction and the wording that it quotes as provisions below the amending one, addressed as the amended act addresses them:
 * `p1.p9` is what paragraph 1 says about paragraph 9.
 */
export function splitQuotation(into: Collector, amending: Amending): Placed {
  return amending.quoted.length === 0 ? withoutWording(into, amending) : withWording(into, amending);
}

function withoutWording(into: Collector, { base, text, instruction, placed }: Amending): Placed {
  const { operation, targets } = instruction;
  const changes = targets.map((provision) => ({ provision, operation }));
  if (placed && base !== undefined) {
    into.change(base, changes);
    return { lead: base, last: base };
  }
  // Each provision that goes has its own place, so that a citation can name it.
  const ids = changes.map((change) =>
    into.add(inside(base, change.provision), text, { ...numbered(change.provision), changes: [change] }),
  );
  return { lead: ids[0] ?? '', last: ids.at(-1) ?? '' };
}

function withWording(into: Collector, { base, text, instruction, quoted, placed }: Amending): Placed {
  const { operation, targets } = instruction;
  const change = (provision: string) => ({ changes: [{ provision, operation }] });
  const [first = ''] = targets;
  const common = commonPlace(targets);
  const place = common ?? first;
  const lead =
    placed && base !== undefined
      ? base
      : into.add(inside(base, place), text, {
          ...numbered(place),
          ...(common === undefined ? change(first) : {}),
        });
  const quoting: Quoting = {
    outline: outlineAround(first),
    targets,
    severalLines: targets.length === 1 && quoted.length > 1 && markerOf(quoted[1]?.text ?? '') === undefined,
  };
  let last = lead;
  for (const [index, { text: line }] of quoted.entries()) {
    const path = pathOf(line, index, quoting);
    if (index === 0 && !placed && path === place) into.append(line, '\n\n');
    else last = into.add(inside(base, path), line, { ...numbered(path), ...change(path) });
  }
  return { lead, last };
}

const inside = (base: string | undefined, path: string) => (base === undefined ? path : `${base}.${path}`);

interface Quoting {
  readonly outline: Outline;
  readonly targets: readonly string[];
  /** One paragraph is given in several, so that its first is addressed as well. */
  readonly severalLines: boolean;
}

/** Where in the amended act a quoted paragraph belongs. */
function pathOf(line: string, index: number, { outline, targets, severalLines }: Quoting): string {
  const target = targets[index];
  const marker = markerOf(line);
  if (target !== undefined && UNNUMBERED.test(target)) return target;
  if (marker === undefined) return index === 0 && target !== undefined ? target : outline.line();
  if (marker.kind === 'chapter' || marker.kind === 'section') return outline.heading(marker.segment);
  const path = outline.enterMarker(marker);
  return index === 0 && severalLines ? `${path}.indent-1` : path;
}

/** What has no number of its own in the wording, even where one stands at its beginning. */
const UNNUMBERED = /(?:^|\.)(?:indent-|part-|annex-|row-|preamble)[\d-]*$/;

/** The outline of the amended act, open around a place. */
function outlineAround(place: string): Outline {
  const outline = new Outline();
  for (const segment of place.split('.').slice(0, -1)) outline.enter(levelOf(segment), segment);
  return outline;
}

const levelOf = (segment: string): Level =>
  segment.startsWith('annex')
    ? 'annex'
    : segment.startsWith('art-')
      ? 'article'
      : segment.startsWith('row-')
        ? 'row'
        : /^p\d/.test(segment)
          ? 'paragraph'
          : 'sub';

/** The number that an id ends in, as acts print it. */
function numbered(path: string): { readonly number?: string } {
  const last = path.split('.').at(-1) ?? '';
  const number = /^(?:p|art-|annex-|row-)(\d[\d-]*)$/.exec(last)?.[1];
  if (number !== undefined) return { number };
  return /^\d[\d-]*$/.test(last) ? { number: `${last})` } : {};
}

/** The one outer place that several have in common: "sub-paragraphs 13) and 14) of paragraph 2". */
function commonPlace(targets: readonly string[]): string | undefined {
  if (targets.length < 2) return undefined;
  const outer = targets.map((target) => target.split('.').slice(0, -1).join('.'));
  const [first = ''] = outer;
  return first !== '' && outer.every((place) => place === first) ? first : undefined;
}
