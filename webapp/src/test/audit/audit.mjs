// Asks the endpoint every question of the GraphQL-over-HTTP audit: node audit.mjs <url> [bearer token]
import { auditServer } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const signedIn = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) } });

const results = await auditServer({ url, fetchFn: signedIn });
const passed = results.filter((result) => result.status === 'ok');
for (const result of results.filter((result) => result.status !== 'ok')) {
  console.error(`${result.id} ${result.status}: ${result.name}: ${result.reason}`);
}
console.log(`${passed.length} of ${results.length} audits pass`);
process.exit(results.length > 0 && passed.length === results.length ? 0 : 1);
