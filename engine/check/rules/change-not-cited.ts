import { error } from '../../diagnostics/report.ts';
import { get, join } from '../../json/pointer.ts';
import type { PlacedPart, ServiceDefinition } from '../../library/types.ts';
import { provisionsCitedIn } from '../citations-in.ts';
import { citedItems } from '../cited-aspects.ts';
import type { Rule } from '../rule.ts';

/** Whoever reads a changed value finds the provision that changed it. */
export const changeNotCited: Rule = {
  name: 'change-not-cited',
  severity: 'error',
  docs: 'An item that a part of an amendment adds or changes cites no provision of the amending act, nor is it `unverified`.',
  run: (library) =>
    Object.values(library.services).flatMap((service) =>
      service.parts.flatMap((placed) => {
        const { file, act, part, definition } = placed;
        return (
          citedItems(definition.patch)
            // What is not in the sources has no provision to cite; it is listed as unverified.
            .filter(({ item }) => item.unverified === undefined && provisionsCitedIn(item, act).length === 0)
            .filter(({ pointer }) => !isCitedInEdition(service, placed, pointer))
            .map(({ pointer, key }) =>
              error(
                'change-not-cited',
                { file, pointer: join('/parts', part, 'patch') + pointer },
                { item: key, act },
              ),
            )
        );
      }),
    ),
};

/** An item that another part of the same act changed before cites it already. */
const isCitedInEdition = ({ editions }: ServiceDefinition, part: PlacedPart, pointer: string): boolean =>
  editions.some(
    ({ parts, edition }) =>
      parts.includes(part) && provisionsCitedIn(get(edition, pointer), part.act).length > 0,
  );
