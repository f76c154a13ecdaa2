import { tenSteps } from '../support/tenSteps.ts';

tenSteps('A case goes through all ten steps on the pages alone', () => 'pages');
