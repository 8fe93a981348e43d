import type { Outline, OutlinedAspect, OutlinedChange } from './outline.ts';

const WIDTH = 100;

/** Plain text for a terminal: headings, a line for each change, no colour codes. */
export function renderText(outline: Outline): string {
  const lines = [
    ...wrapped(`${outline.title}: ${outline.interval}`, '', ''),
    ...(outline.nothing === undefined ? [] : ['', outline.nothing]),
    ...aspectLines(outline.rules, outline),
    ...(outline.wording.length > 0 ? ['', underlined(outline.wordingHeading)] : []),
    ...aspectLines(outline.wording, outline),
  ];
  return `${lines.join('\n')}\n`;
}

const aspectLines = (aspects: readonly OutlinedAspect[], outline: Outline): string[] =>
  aspects.flatMap(({ heading, changes }) => [
    '',
    heading,
    ...changes.flatMap((change) => lines(change, outline)),
  ]);

function lines({ sentence, rewordings }: OutlinedChange, { before, after }: Outline): string[] {
  return [
    ...wrapped(sentence, '- ', '  '),
    ...rewordings.flatMap((rewording) => [
      ...wrapped(`${before}: ${rewording.before}`, '    ', '    '),
      ...wrapped(`${after}: ${rewording.after}`, '    ', '    '),
    ]),
  ];
}

const underlined = (heading: string) => `${heading}\n${'-'.repeat(heading.length)}`;

/** A text broken at spaces; its own line breaks become spaces, so that a definition cannot forge lines. */
function wrapped(text: string, first: string, next: string): string[] {
  const broken: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(CONTROL_OR_SPACE).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      broken.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...broken, line];
}

/** White space and control characters: a terminal would obey an escape sequence. */
const CONTROL_OR_SPACE = /[\s\p{Cc}]+/u;
