import { cp, mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDocuments } from '../../server/library/export.ts';
import type { LedgerDocument } from '../../server/library/ledger-events.ts';
import { fixtureFolder } from '../support/library.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const document = (file: string): LedgerDocument => ({ file, text: '{}\n', hash: '0'.repeat(64) });

it('writes nothing out of the folder, by a path or by a link', () =>
  inTemporaryFolder(async (folder) => {
    const [to, outside] = [join(folder, 'definitions'), join(folder, 'outside')];
    await cp(fixtureFolder('small'), to, { recursive: true });
    await mkdir(outside);
    await rename(join(to, 'acts'), join(folder, 'acts'));
    await symlink(outside, join(to, 'acts'));
    const good = document('parameters/new.json');
    for (const bad of ['../outside/x.json', 'acts/x.json', 'acts/../../outside/x.json']) {
      await expect(writeDocuments([good, document(bad)], to, true)).rejects.toThrow();
    }
    expect(await readdir(outside)).toEqual([]);
    expect(await readdir(join(to, 'parameters'))).toEqual(['fee-unit.json']);
    expect((await writeDocuments([good], to, false)).map(({ was }) => was)).toEqual(['new']);
    expect((await writeDocuments([good], join(folder, 'fresh', 'one'), false)).map(({ was }) => was)).toEqual(
      ['new'],
    );
  }));

it('writes through the link by which the folder itself is named', () =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await writeDocuments([document('acts/x.json')], join(folder, 'link'), false);
    expect(await readdir(join(folder, 'real'))).toEqual(['acts']);
  }));
