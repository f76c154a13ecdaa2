import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { audit, judged } from '../../../bot/commands/audit.ts';

let registry: Server | undefined;
afterEach(async () => {
  await new Promise<void>((closed) => (registry === undefined ? closed() : registry.close(() => closed())));
  registry = undefined;
});

/** A registry that answers audits in this way. */
async function registryWith(status: number): Promise<string> {
  registry = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.statusCode = status;
    response.end(status === 200 ? '{}' : '');
  });
  await new Promise<void>((listening) => registry?.listen(0, '127.0.0.1', listening));
  const address = registry.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
}

/** What npm prints where something is known. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    negotiator: { name: 'negotiator', severity: 'high', isDirect: true, via: [], range: '<1.0.1' },
    qs: { name: 'qs', severity: 'moderate', isDirect: false, via: [], range: '<6.0.0' },
  },
  metadata: { vulnerabilities: { info: 0, low: 0, moderate: 1, high: 1, critical: 0, total: 2 } },
};

async function ran(url: string): Promise<{ readonly status: number; readonly said: string }> {
  const said: string[] = [];
  const options = [`--registry=${url}`, '--fetch-retries=0', '--fetch-timeout=5000'];
  const status = await audit(options, (line) => said.push(line));
  return { status, said: said.join('\n') };
}

describe('npm run audit', () => {
  it('ends with 0 where the registry knows of nothing', async () => {
    const { status, said } = await ran(await registryWith(200));
    expect([status, said]).toEqual([0, 'No installed package has a vulnerability that the registry knows.']);
  });

  it('ends with 1 and names each package where it knows of something', () => {
    const { status, lines } = judged(JSON.stringify(report));
    expect(status).toBe(1);
    expect(lines[0]).toBe(
      '2 installed packages have known vulnerabilities: 0 critical, 1 high, 1 moderate, 0 low.',
    );
    expect(lines.slice(1, 3)).toEqual([
      '  high      negotiator <1.0.1',
      '  moderate  qs <6.0.0 (brought by another package)',
    ]);
  });

  it('ends with 2 and says so in one sentence where the registry refuses the question', async () => {
    const { status, said } = await ran(await registryWith(405));
    expect(status).toBe(2);
    expect(said).toContain(
      'The registry refuses the question (405): whether a package has a known vulnerability is not known.',
    );
  });

  it('ends with 2 where nobody answers, or something that is no report', async () => {
    const { status, said } = await ran('http://127.0.0.1:1/');
    expect(status).toBe(2);
    expect(said).toContain('did not answer the question');
    for (const printed of ['', '[]', '<html>', '{"vulnerabilities":{}}'])
      expect(judged(printed).status).toBe(2);
  });
});
