import { assess } from '../../../engine/assessment/assess.ts';
import { parseRequest } from '../../../engine/assessment/request.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { governing } from '../../../engine/edition/governing.ts';
import { submittedOn } from '../../../engine/workflow/submission.ts';
import { AssessBody } from '../../api/schemas/cases.ts';
import { engineValue } from '../../api/schemas/common.ts';
import { momentOfService } from '../../cases/governing.ts';
import { askedForProblem } from '../../problems/asked-for.ts';
import { done, invalid } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { dayOf, editionOn, noEdition, ServiceParams } from './parameters.ts';

/** An eligibility check: nothing of it is stored. */
export function assessmentRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/services/{service}/assessment',
      operation: 'assess',
      summary: 'Assess facts without an account; nothing is stored',
      access: 'anyone',
      params: ServiceParams,
      body: AssessBody,
      response: engineValue('The assessment.'),
      async handle({ params: { service }, body }) {
        const { library } = deps;
        const today = editionOn(deps, service, body.at);
        if (!today.ok) return today;
        const at = dayOf(deps, service, body.at);
        const events = (body.events ?? []).flatMap(({ event, on, time }) => {
          const day = parseDate(on);
          return day === undefined ? [] : [{ event, on: day, ...(time === undefined ? {} : { time }) }];
        });
        const submitted = submittedOn(today.value.edition, body.variant, events);
        const pinned = governing(library, service, {
          at,
          ...(submitted === undefined ? {} : { submittedOn: submitted }),
        });
        if (!pinned.ok) return noEdition(deps, service, pinned.diagnostics[0]);
        const { variant, channel, facts, readings } = body;
        const time =
          body.at === undefined ? momentOfService(deps.cases, service, deps.clock.now()).time : undefined;
        const through = channel === undefined ? {} : { channel };
        const request = {
          variant,
          ...through,
          facts,
          events,
          at,
          ...(time === undefined ? {} : { time }),
          ...(readings === undefined ? {} : { readings }),
        };
        const parsed = parseRequest(library, pinned.value, request, 'request');
        if (!parsed.ok) return invalid('invalid-facts', parsed.diagnostics);
        const assessment = assess(library, pinned.value, parsed.value.input);
        if (assessment.ok) return done({ body: assessment.value });
        return askedForProblem(assessment.diagnostics, pinned.value.edition, { variant, ...through });
      },
    }),
  ];
}
