import { Redis } from 'ioredis';
import restify from 'restify';

/** restify with one Redis GET and one SET of 4 kB a request: what the platform costs without a bot. */
const redis = new Redis(process.argv[2] ?? '');
const value = 'x'.repeat(4_096);
const server = restify.createServer({ name: 'plain' });
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/turn', async (request, response) => {
  const key = `bench:plain:${String(request.body?.n ?? 0)}`;
  await redis.get(key);
  await redis.set(key, value);
  response.send(200, { id: '1' });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
