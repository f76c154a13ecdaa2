import { storm } from './storm.ts';

storm('channels');
