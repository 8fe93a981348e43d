import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { withKind } from './with-kind.ts';

/** What a new fact is taken to be until somebody says otherwise. */
export interface Beginning {
  readonly kind: Fact['kind'];
  readonly establishedBy: Fact['establishedBy'];
}

interface Named {
  readonly title: Text;
  readonly order: number;
  /** To be spread: empty where no provision is selected. */
  readonly cited: { readonly citation?: Citation };
}

/** What a fact is where nothing around it says more. */
const PLAIN: Beginning = { kind: 'text', establishedBy: 'applicant' };

/** The kinds that say all about a value: of the others, a new fact would have no options, code list or fields yet. */
const WHOLE: readonly Fact['kind'][] = ['boolean', 'text', 'date'];

/** A fact of which nothing is said but its name. */
export const newFact = ({ title, order, cited }: Named, { kind, establishedBy }: Beginning): Fact =>
  withKind({ kind: 'boolean', order, title, establishedBy, ...cited }, kind);

/** The facts that stand nearest to a provision: those that cite it, else those that cite the one around it or another in it. */
export function factsNear(
  facts: Readonly<Record<string, Fact>>,
  citation: Citation | undefined,
): readonly Fact[] {
  if (citation === undefined) return [];
  const cited = Object.values(facts).filter((fact) => fact.citation?.act === citation.act);
  const same = cited.filter((fact) => fact.citation?.provision === citation.provision);
  if (same.length > 0) return same;
  const outer = outerOf(citation.provision);
  return outer === '' ? [] : cited.filter((fact) => outerOf(fact.citation?.provision ?? '') === outer);
}

/** What most of some facts are: a new one among them begins so. */
export function beginningAs(facts: readonly Fact[], otherwise: Beginning = PLAIN): Beginning {
  return {
    kind: mostOf(facts.map(({ kind }) => kind).filter((kind) => WHOLE.includes(kind))) ?? otherwise.kind,
    establishedBy: mostOf(facts.map(({ establishedBy }) => establishedBy)) ?? otherwise.establishedBy,
  };
}

const outerOf = (provision: string): string => provision.slice(0, Math.max(0, provision.lastIndexOf('.')));

/** What occurs most often; the first of those that do. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const times = (value: T) => values.filter((one) => one === value).length;
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || times(value) > times(best) ? value : best),
    undefined,
  );
}
