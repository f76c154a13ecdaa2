import { isEmergency } from '../../dialogs/understand/emergency.ts';
import { understand } from '../../dialogs/understand/understand.ts';
import { type Judged, readJudgedSentences } from './judgedSentences.ts';

const { first, otherStyles, last, emergencies, calm, otherEmergencies, otherCalm } = readJudgedSentences();

understand('', 'nl');
reportIntents('Test set', first);
reportIntents('Second set, other styles', otherStyles);
reportIntents('Third set, written last', last);
reportEmergencies('Emergencies', emergencies, [...calm, ...first.map(({ text }) => text)]);
reportEmergencies('Emergencies, second set', otherEmergencies, [
  ...otherCalm,
  ...[...otherStyles, ...last].map(({ text }) => text),
]);

function reportIntents(title: string, judged: readonly Judged[]): void {
  const started = performance.now();
  const results = judged.map(({ intent, language, text }) => ({
    intent,
    found: understand(text, language).intents,
  }));
  const each = (performance.now() - started) / judged.length;
  const top = (places: number) =>
    results.filter(({ intent, found }) => found.slice(0, places).some((scored) => scored.intent === intent))
      .length;
  console.log(`\n${title}: ${judged.length} sentences`);
  console.log(
    `  top-1 ${percent(top(1), judged.length)}  top-3 ${percent(top(3), judged.length)}  ${each.toFixed(2)} ms a sentence`,
  );
  const confusions = new Map<string, number>();
  for (const { intent, found } of results) {
    const guess = found[0]?.intent;
    if (guess === intent) continue;
    const pair = `${intent.padEnd(36)} ${guess}`;
    confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
  }
  console.log(`  ${'meant'.padEnd(36)} understood as`);
  for (const [pair, count] of [...confusions].sort((a, b) => b[1] - a[1])) console.log(`  ${pair} ${count}`);
}

function reportEmergencies(title: string, meant: readonly string[], calm: readonly string[]): void {
  const missed = meant.filter((text) => !isEmergency(text));
  const alarms = calm.filter((text) => isEmergency(text));
  console.log(`\n${title}`);
  console.log(`  recall ${percent(meant.length - missed.length, meant.length)} of ${meant.length}`);
  console.log(`  false alarms ${percent(alarms.length, calm.length)} of ${calm.length}`);
  for (const text of missed) console.log(`  missed: ${text}`);
  for (const text of alarms) console.log(`  false alarm: ${text}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
