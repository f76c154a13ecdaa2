import { afterAll } from '@jest/globals';
import nock from 'nock';

/*
 * nock takes the network over when it is imported, and keeps it for the suites that follow in the same process.
 * So it is imported here only, by the suites that need it, and gives the network back after each of them.
 */
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:|$)/);

afterAll(() => {
  nock.cleanAll();
  nock.restore();
});

/** Intercepts requests of one suite; every host but this machine is refused unless a scope answers for it. */
export { nock };
