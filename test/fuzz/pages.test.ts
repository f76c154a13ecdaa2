import { storm } from './storm.ts';

storm('pages');
