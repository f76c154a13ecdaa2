import { tenSteps } from '../support/tenSteps.ts';

tenSteps('A case is begun in the chat, signed on the page and ended in the chat', (who, verb) =>
  who === 'physician' || /^(?:authorisation|information|sharing)/.test(verb) ? 'pages' : 'chat',
);
