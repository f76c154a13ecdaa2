import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/stripTypes.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/data/'],
  watchPathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/data/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  // Modules of finished files stay in a worker's memory: one that has grown is replaced before its next file.
  workerIdleMemoryLimit: '1GB',
  maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
  // Only what hangs ends by it: how long each suite takes is printed, and judged there.
  testTimeout: 300_000,
};
