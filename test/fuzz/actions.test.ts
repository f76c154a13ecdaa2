import { storm } from './storm.ts';

storm('actions');
