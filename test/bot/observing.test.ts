import { afterEach, describe, expect, it } from '@jest/globals';
import { entryOf, jsonLog } from '../../services/log.ts';
import { request, signIn } from '../support/driver.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

let running: RunningProduct | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const token = 'b'.repeat(40);

describe('/metrics', () => {
  it('does not exist without a token in the settings, and opens to no session', async () => {
    running = await startProduct();
    const { address } = running;
    const unknown = await request(address, '/no-such-page');
    const asked = await request(address, '/metrics', undefined, { authorization: 'Bearer anything' });
    expect(asked).toMatchObject({ status: 404, text: unknown.text });
    await running.stop();
    running = await startProduct({ METRICS_TOKEN: token });
    expect((await request(running.address, '/metrics')).status).toBe(401);
    const wrong = await request(running.address, '/metrics', undefined, {
      authorization: `Bearer ${token}c`,
    });
    expect(wrong.status).toBe(401);
    for (const who of ['hr-1', 'backoffice-1'])
      expect((await (await signIn(running.address, who)).ask('/metrics')).status).toBe(401);
  });

  it('counts by declared route, and names no case, person, address or word that was typed', async () => {
    running = await startProduct({ METRICS_TOKEN: token });
    const employee = await signIn(running.address, 'employee-1');
    const body = await employee.act(undefined, 'request.submit', {
      subject: 'absenceAdvice',
      adviceDate: '2020-01-06',
      advice: 'Kanarieadvies',
      question: 'Kanarievraag',
    });
    await employee.case(body.id);
    await employee.ask('/api/cases/Kanariezaak');
    await request(running.address, '/Kanariepad?Kanarie=1');
    const { text, status } = await request(running.address, '/metrics', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(status).toBe(200);
    expect(text).toMatch(/so_requests_total\{method="GET",route="\/api\/cases\/:id",status="200"\} [1-9]/);
    expect(text).toMatch(/so_requests_total\{method="GET",route="\/api\/cases\/:id",status="404"\} 1/);
    expect(text).toContain('so_due_late_seconds');
    expect(text).not.toMatch(/Kanarie|employee-\d|physician-\d|employer-\d|service-\d/);
    expect(text).not.toContain(body.id);
  });
});

describe('A line of the log', () => {
  it('says of a failure where it was and never what it said, however its words are laid out', () => {
    const error = new Error('Kanarievraag\n    at Kanarieplaats (kanarie.ts:1:1)');
    const entry = entryOf(error);
    expect(entry.place?.[0]).toContain('observing.test.ts');
    expect(JSON.stringify(entry)).not.toMatch(/kanarie/i);
  });

  it('has only fields of the list, whoever adds another', () => {
    const lines: string[] = [];
    const log = jsonLog('info', { write: (line) => void lines.push(line) });
    const entry = {
      event: 'fault',
      code: 'conflict',
      question: 'Kanarievraag',
      person: 'employee-1',
    } as const;
    log(entry);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'error',
      time: expect.any(String),
      event: 'fault',
      code: 'conflict',
    });
  });
});
