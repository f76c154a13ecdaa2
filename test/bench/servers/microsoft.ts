import nock from 'nock';

/**
 * Loaded before a server under measurement: plays the OpenID metadata, keys and login of Microsoft until each was asked
 * once, and then takes itself out of the way, so that no request under measurement passes through it.
 */
const key: unknown = JSON.parse(process.env.BENCH_KEY ?? '{}');
const login = nock('https://login.botframework.com');
login.get('/v1/.well-known/openidconfiguration').reply(200, {
  issuer: 'https://api.botframework.com',
  jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  id_token_signing_alg_values_supported: ['RS256'],
});
login.get('/v1/.well-known/keys').reply(200, { keys: [key] });
nock('https://login.microsoftonline.com')
  .post(/\/oauth2\/v2\.0\/token$/)
  .query(true)
  .reply(200, { token_type: 'Bearer', expires_in: 3_600, access_token: 'outbound-token' });

const leaving = setInterval(() => {
  if (!nock.isDone()) return;
  clearInterval(leaving);
  nock.restore();
}, 100).unref();
