import type { Next, Request, Response } from 'restify';
import { textsIn } from '../../cards/texts/index.ts';
import { partOf } from '../../domain/access.ts';
import { calendarEntryFor } from '../../domain/appointments.ts';
import type { CaseState } from '../../domain/case.ts';
import { present } from '../../domain/opened.ts';
import { appointmentFile } from '../../services/calendar/appointmentFile.ts';
import { mark } from '../../services/sealing/keyRing.ts';
import { noteOf } from '../noteAccess.ts';
import type { Product } from '../product.ts';
import { answer } from '../webChat/answers.ts';
import type { ApiParts } from './apiRoutes.ts';
import { failed, notFound, type SignedIn, signedIn, signedOut } from './http.ts';
import { fileHeaders } from './sendDocument.ts';

/** `GET /api/cases/{id}/calendar.ics`: the appointment for the employee and the second physician, never for the physician. */
export function calendarRoute({ server, product, sessions, report }: ApiParts): void {
  server.get('/api/cases/:id/calendar.ics', (request: Request, response: Response, next: Next) => {
    const send = async (): Promise<void> => {
      const who = await signedIn(product, sessions, request);
      if (who === undefined) return answer(response, signedOut.status, signedOut.body);
      const file = await calendarFile(product, who, String(request.params.id));
      if (file === undefined) return answer(response, notFound.status, notFound.body);
      const { fileName } = textsIn(who.language).documents.calendar;
      const type = `text/calendar; charset=utf-8; method=${/^METHOD:CANCEL\r?$/m.test(file) ? 'CANCEL' : 'PUBLISH'}`;
      response.writeHead(200, { ...fileHeaders(type, fileName), 'Content-Length': Buffer.byteLength(file) });
      response.end(file);
    };
    void send()
      .catch((error: unknown) => {
        report(error);
        const { status, body } = failed(error);
        answer(response, status, body);
      })
      .finally(() => next(false));
  });
}

/** The calendar file of a case for this person; that it is fetched is noted first. Undefined for who has no appointment in it. */
async function calendarFile(
  product: Product,
  { person, language }: SignedIn,
  caseId: string,
): Promise<string | undefined> {
  const log = await product.cases.read(person, caseId);
  const part = log && partOf(present(log), person, product.directory);
  const entry = log && part && calendarEntryFor(log, part);
  if (log === undefined || entry === undefined) return undefined;
  const what = 'appointment.propose';
  const note = noteOf(product, log, person, { did: 'downloaded', what: [what], from: 'api' });
  if (note !== undefined) await product.accessLog.note(note);
  const secret = await product.keys.secret('calendar');
  const uid = `${mark(secret, `${caseId} ${entry.engagement}`).slice(0, 22)}@calendar`;
  return appointmentFile(entry, uid, textsIn(language).documents.calendar, namesIn(product, present(log)));
}

/** Names that may not stand in a calendar: of both physicians, the employee, and their organisations. */
function namesIn({ directory }: Product, state: CaseState): readonly string[] {
  const doctors = [state.physician, state.second, ...state.formerSeconds].filter(
    (each) => each !== undefined,
  );
  const people = [state.employee, ...doctors.map(({ id }) => id)].flatMap(
    (id) => directory.person(id)?.name ?? [],
  );
  const services = doctors.flatMap(({ service }) => directory.service(service)?.name ?? []);
  // A doctor is known by the last name alone.
  return [...people, ...people.map((name) => name.split(' ').at(-1) ?? ''), ...services];
}
