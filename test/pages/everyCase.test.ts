import { looksAt } from './everyPlace.ts';

looksAt([
  ['an employee', /^case-.*-employee$/],
  ['a physician', /^case-.*-physician$/],
  ['a second physician', /^case-.*-second$/],
  ['a back office', /^case-.*-office$/],
]);
