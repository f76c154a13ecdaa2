import { enliven } from './enliven.ts';

// The pages of somebody signed in are whole without this.
enliven();
