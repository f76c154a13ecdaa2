import { createServer } from 'node:http';

/** A channel's connector that takes every activity and answers with an id: stands for Teams in the bench. SIGHUP ends its open lines. */
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end('{"id":"1"}');
  });
});
server.keepAliveTimeout = 60_000;
process.on('SIGHUP', () => server.closeAllConnections());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : 0);
});
