import type { Request, Response } from 'restify';
import { type Figures, figuresOf } from '../../domain/figures.ts';
import { present } from '../../domain/opened.ts';
import { skeletonOf } from '../../services/erasure.ts';
import { scoresOf } from '../../services/scores.ts';
import type { ApiParts } from '../api/apiRoutes.ts';
import type { Product } from '../product.ts';
import { figuresCsv, figuresPage } from './case/figuresPage.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import type { MemberVisit } from './case/memberVisit.ts';
import { noSuchPage } from './case/plainPages.ts';
import { NEVER_KEPT, send, sendable, sendPage } from './sendPage.ts';

/** Evaluations are read over the last two years. */
const QUARTERS = 8;

/** `GET /figures` and `GET /figures.csv`: for the back office, about the cases of its own service; for all others there is no such page. */
export function figuresPages(parts: ApiParts): void {
  const { get } = memberRoutes(parts);
  const forOffice =
    (answer: (visit: MemberVisit, figures: Figures, request: Request, response: Response) => void) =>
    async (visit: MemberVisit, request: Request, response: Response): Promise<void> => {
      const figures = await figuresFor(parts.product, visit);
      if (figures === undefined) return sendPage(request, response, 404, noSuchPage(visit), NEVER_KEPT);
      answer(visit, figures, request, response);
    };
  get(
    '/figures',
    forOffice((visit, figures, request, response) =>
      sendPage(request, response, 200, figuresPage(visit, figures), NEVER_KEPT),
    ),
  );
  get(
    '/figures.csv',
    forOffice((visit, figures, request, response) => {
      response.setHeader('Content-Disposition', 'attachment; filename="figures.csv"');
      const csv = sendable('text/csv; charset=utf-8', figuresCsv(visit, figures), NEVER_KEPT);
      send(request, response, 200, csv);
    }),
  );
}

async function figuresFor(product: Product, { person, world }: MemberVisit): Promise<Figures | undefined> {
  const { service } = person;
  if (person.role !== 'backOffice' || service === undefined) return undefined;
  const all = await product.cases.all(person);
  await product.accessLog.note({ person, did: 'read', what: ['figures'], from: 'page', on: ['contract'] });
  const own = all.filter((log) => present(log).physician?.service === service);
  const [erased, scores] = await Promise.all([
    erasedOf(product, service),
    scoresOf(product.store, service, quartersUntil(world.calendar.quarterOf(world.now), world)),
  ]);
  return figuresOf(own, erased, scores, world.settings.hrThreshold);
}

function quartersUntil(last: string, { calendar }: MemberVisit['world']): readonly string[] {
  return Array.from({ length: QUARTERS }).reduce<readonly string[]>(
    (found) => [...found, calendar.previousQuarter(found.at(-1) ?? last)],
    [last],
  );
}

/** What remains of the erased cases of employers whose employees all have their physician at this service. */
async function erasedOf({ directory, store }: Product, service: string) {
  const employees = directory.people().filter(({ role }) => role === 'employee');
  const byEmployer = Object.groupBy(employees, ({ employer }) => employer ?? '');
  const employers = Object.entries(byEmployer).flatMap(([employer, people = []]) =>
    people.every(({ ownPhysician }) => directory.person(ownPhysician ?? '')?.service === service)
      ? [employer]
      : [],
  );
  const ids = await Promise.all(employers.map((employer) => store.linked(`employer:${employer}`)));
  const found = await Promise.all(ids.flat().map((id) => skeletonOf(id, store)));
  return found.filter((each) => each !== undefined);
}
