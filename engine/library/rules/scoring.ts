import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { kindOf } from '../../tables/kind.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';
import { cellFindings } from './cells.ts';

/** A criterion says in one way how many points it gives, and belongs to a section that there is. */
export function scoringFindings(edition: unknown): readonly Finding[] {
  const schemes = get(edition, '/scoring');
  if (!isObject(schemes)) return [];
  return Object.entries(schemes).flatMap(([key, scheme]) => {
    if (!isObject(scheme) || !isObject(scheme.criteria)) return [];
    const sections = isObject(scheme.sections) ? Object.keys(scheme.sections) : [];
    return Object.entries(scheme.criteria).flatMap(([name, criterion]) => {
      if (!isObject(criterion)) return [];
      const pointer = join('/scoring', key, 'criteria', name);
      return [
        ...wayFindings(criterion, name, pointer),
        ...sectionFindings(criterion.section, sections, join(pointer, 'section')),
        ...bandFindings(criterion, join(pointer, 'bands'), edition),
      ];
    });
  });
}

function wayFindings(
  { points, of, bands }: Readonly<Record<string, unknown>>,
  criterion: string,
  pointer: string,
): readonly Finding[] {
  const params = { criterion };
  if (points !== undefined && (of !== undefined || bands !== undefined)) {
    return [{ code: 'criterion-points-and-bands', pointer, params }];
  }
  if (of !== undefined && bands === undefined)
    return [{ code: 'criterion-of-without-bands', pointer, params }];
  if (bands !== undefined && of === undefined)
    return [{ code: 'criterion-bands-without-of', pointer, params }];
  return [];
}

function sectionFindings(section: unknown, sections: readonly string[], pointer: string): readonly Finding[] {
  if (typeof section !== 'string' || sections.includes(section)) return [];
  return [missing('unknown-section', section, sections, pointer)];
}

function bandFindings(
  { of, bands }: Readonly<Record<string, unknown>>,
  pointer: string,
  edition: unknown,
): readonly Finding[] {
  if (!isObject(bands)) return [];
  const kind = kindOf(of, edition);
  return Object.entries(bands).flatMap(([key, band]) =>
    isObject(band) ? cellFindings(band.is, join(pointer, key, 'is'), kind) : [],
  );
}
