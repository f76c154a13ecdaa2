import { tenSteps } from '../support/tenSteps.ts';

tenSteps('A case goes through all ten steps in the chat alone', () => 'chat');
