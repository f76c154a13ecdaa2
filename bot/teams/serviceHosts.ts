/** Where Teams and the other channels of Microsoft take answers; a leading dot stands for every host below. */
const hosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  '.botframework.com',
];

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Where this product may send an answer: to Microsoft over TLS, and from a loopback host to that host as well. */
export type Reach = 'loopback' | 'microsoft' | 'both';

/** Whether an address that an activity names may be answered at. */
export function mayAnswerAt(serviceUrl: string, reach: Reach): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  if (reach !== 'microsoft' && isHttp && loopback.includes(url.hostname)) return true;
  if (reach === 'loopback' || url.protocol !== 'https:') return false;
  return hosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
}
