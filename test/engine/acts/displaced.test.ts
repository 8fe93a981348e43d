import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isStill, putBack, restoringOf } from '../../../engine/acts/displaced/restored.ts';
import { splitProvisions } from '../../../engine/acts/split.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/acts/${name}`, import.meta.url), 'utf8');
const definition = JSON.parse(
  readFileSync(new URL('../../../definitions/acts/kz-317-2025.json', import.meta.url), 'utf8'),
);

/** The text split, and every proposal for it. */
function proposed(text: string) {
  const { provisions, notes } = splitProvisions(text);
  const words = notes.filter(({ code }) => code.startsWith('words-'));
  const proposals = words.flatMap((note) => {
    const restoring = restoringOf(note);
    return restoring === undefined ? [] : [{ ...restoring, provision: String(note.params.provision) }];
  });
  return { provisions, words, proposals };
}

/** One numbered paragraph, printed in lines. */
const printed = (...lines: readonly string[]) => proposed(`1. ${lines.join('\n')}\n2. Екі.\n3. Үш.`);
const change = (...lines: readonly string[]) => printed(...lines).proposals.map(({ from, to }) => [from, to]);

describe('a real order, whose extraction displaced words', () => {
  const { provisions, words, proposals } = proposed(fixture('amending-order.kk.txt'));

  it('has 23 such places, one of them in two provisions; each is found and has a proposal, and nothing else is', () => {
    expect(words.map(({ params }) => [params.provision, params.words])).toEqual([
      ['p1', 'бұйрығына'],
      ['p1.preamble', 'кіріспесі'],
      ['p1.preamble', '11-бабының'],
      ['p1.preamble', '10-бабының'],
      ['p1.p2', '2-тармақтың'],
      ['p1.p3', '3 4-тармақтар'],
      ['p1.p3', '1-қосымшаға'],
      ['p1.p4', '3-қосымшасына'],
      ['p1.p9.indent-1', '9-тармақтың'],
      ['p1.p9.indent-7', '9-тармақтың'],
      ['p1.p9-1.indent-1', '73-бабына'],
      ['p1.p10.1', '10-тармақтың'],
      ['p1.p10.1', '4-қосымшаға'],
      ['p1.p10.2.indent-3', '10-тармақтың'],
      ['p1.p19', '19-тармақ'],
      ['p1.p20', '20 21-тармақтар'],
      ['p1.p21', '20 21-тармақтар'],
      ['p1.p22', '22-тармақ'],
      ['p1.annex-2', '2-қосымша қосымшаға'],
      ['p2.3', '2-тармағының'],
      ['annex.row-5.indent-1', 'қосымшаға'],
      ['annex.row-8.1.3', 'бабының'],
      ['annex.row-8.2.indent-2', '6-қосымшасына'],
      ['annex.row-9.indent-8', '19-1-бабында'],
    ]);
    expect(proposals).toHaveLength(words.length);
  });

  it('reads, with all of them taken, as a person wrote it', () => {
    const restored: Record<string, string> = {};
    for (const { provision, ...one } of proposals)
      restored[provision] = putBack(restored[provision] ?? provisions[provision]?.text ?? '', one);
    /** Without the marks around a quoted wording and the number before it, which a person set otherwise. */
    const plain = (text: string) =>
      text
        .replace(/^\d+\)\s/, '')
        .replaceAll(/["\s;]+/g, ' ')
        .trim();
    const wanted = (id: string): string => definition.provisions[id]?.text.kk ?? '';
    const differing = Object.entries(restored).filter(([id, text]) => plain(text) !== plain(wanted(id)));
    expect(differing).toEqual([
      // A person gave each of the two its own sentence.
      ['p1.p20', '20 және 21-тармақтар алынып тасталсын;'],
      ['p1.p21', '20 және 21-тармақтар алынып тасталсын;'],
      // A person joined it to the number above it.
      ['annex.row-8.2.indent-2', 'өтініш беруші осы Қағидалардың 6-қосымшасына сәйкес өтініш береді.'],
    ]);
    expect(plain(wanted('annex.row-8.2'))).toContain(plain(restored['annex.row-8.2.indent-2'] ?? ''));
  });
});

describe('words are proposed to be put back', () => {
  test.each([
    [
      'behind what governs them',
      ['Осы Заңының  сәйкес берілетін 12-бабына', 'карта.'],
      'сәйкес берілетін 12-бабына',
      '12-бабына сәйкес берілетін',
    ],
    [
      'in the other word order',
      ['Карта выдается в соответствии со  Закона о гостях статьей 11', 'и не позднее дня.'],
      'Закона о гостях статьей 11',
      'статьей 11 Закона о гостях',
    ],
    ['at the beginning', ['Ол  өзгерсін:5-тармақ'], 'өзгерсін:5-тармақ', '5-тармақ өзгерсін:'],
    [
      'to the number that stayed behind',
      ['Қағидаларға 4-', ' сәйкес берілетін қосымшаға', 'карта беріледі.'],
      '4- сәйкес берілетін қосымшаға',
      '4-қосымшаға сәйкес берілетін',
    ],
    [
      'each to its own gap, in their order',
      ['Осы  және  өзгерсін:5 6-тармақтар'],
      'және өзгерсін:5 6-тармақтар',
      '5 және 6-тармақтар өзгерсін:',
    ],
    [
      'after a date the number of an act',
      ['Министрдің 24.09.2021  (енгізіледі) бұйрығымен № 576', 'бекітілген.'],
      '(енгізіледі) бұйрығымен № 576',
      '№ 576 (енгізіледі) бұйрығымен',
    ],
  ])('%s', (_, lines, from, to) => {
    expect(change(...lines)).toEqual([[from, to]]);
  });

  it('but never where it is not clear which, or where', () => {
    // What stands right behind the gap is in its place.
    expect(printed('Осы Заңының  12-бабына', 'сәйкес беріледі.').words).toEqual([]);
    for (const lines of [
      // Nothing before the gap calls for it.
      ['Карта беріледі және  бүгін берілген 12-бабына', 'сәйкес.'],
      // What stands before it is what it is a part of.
      ['Осы ереженің  берілген Заңның 12-бабына', 'сәйкес.'],
      // Two gaps, one word.
      ['Осы Заңының  және Кодексінің  сәйкес 12-бабына', 'карта.'],
      // Two gaps, three words.
      ['Осы  және  өзгерсін:5 6 7-тармақтар'],
      // No reference at the end of the line.
      ['Осы Заңының  сәйкес берілетін гость', 'карта.'],
    ]) {
      const { words, proposals } = printed(...lines);
      expect([lines, words.length > 0, proposals]).toEqual([lines, true, []]);
    }
  });

  it('and spaces of layout say nothing', () => {
    const codes = (text: string) => proposed(text).words;
    expect(codes('1.  Бір.\n2.  Екі.\n3.  Үш   төрт.')).toEqual([]);
    expect(codes('1. Аты  ______ тегі ______.\n2. Екі.\n3. Үш.')).toEqual([]);
    const wide = Array.from({ length: 20 }, (_, at) => `${at + 1}. Сөз  сөз  сөз.`).join('\n');
    expect(codes(wide)).toEqual([]);
  });
});

describe('what is put back', () => {
  it('is found once, with the words beside it where the same stands twice', () => {
    const line = 'Заңының  сәйкес 5-бабына';
    const { provisions, proposals } = printed(`Бір ${line}`, `екі ${line}`, 'карта.');
    const text = provisions.p1?.text ?? '';
    expect(proposals.reduce(putBack, text)).toBe(
      'Бір Заңының 5-бабына сәйкес екі Заңының 5-бабына сәйкес карта.',
    );
  });

  it('leaves a wording alone that has changed since, and then there is nothing to look at any more', () => {
    const note = {
      code: 'words-displaced',
      params: { provision: 'p1', words: 'c', from: 'b c', to: 'c b' },
    } as const;
    const restoring = restoringOf(note);
    expect(restoring && putBack('a b c d', restoring)).toBe('a c b d');
    expect(restoring && putBack('a b d', restoring)).toBe('a b d');
    expect(restoring && putBack('b c b c', restoring)).toBe('b c b c');
    expect([isStill(note, 'a b c d'), isStill(note, 'a c b d')]).toEqual([true, false]);
  });
});
