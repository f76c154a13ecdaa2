import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator sees of the product as a whole: no label names a case, a person or an organisation. */
export type Metrics = {
  readonly requested: (method: string, route: string, status: number, seconds: number) => void;
  readonly failed: (code: string) => void;
  /** Everything in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

export type MetricsParts = {
  /** Seconds by which the oldest due work is late; 0 when none is. */
  readonly lateSeconds: () => Promise<number>;
};

/** Counters of one process. */
export function metrics({ lateSeconds }: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'so_' });
  const requests = new Counter({
    name: 'so_requests_total',
    help: 'Answered requests',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'so_request_seconds',
    help: 'Time to the end of an answer',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const faults = new Counter({
    name: 'so_failures_total',
    help: 'Failures by kind',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'so_due_late_seconds',
    help: 'By how much the oldest due work is late',
    registers,
    async collect() {
      this.set(await lateSeconds());
    },
  });
  return {
    requested: (method, route, status, seconds) => {
      requests.inc({ method, route, status });
      durations.observe({ route }, seconds);
    },
    failed: (code) => faults.inc({ code }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
