import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decisionTree, drawnIn } from '../../../bot/commands/drawAid.ts';
import { aidEn } from '../../../cards/texts/aid.en.ts';
import { answeredQuestions } from '../../../domain/aid.ts';
import { aidRules } from '../../../domain/aidRules.ts';
import { aidPaths } from '../../support/aidPaths.ts';

describe('The drawn decision tree', () => {
  it('is what the table gives; if not, run node bot/commands/drawAid.ts', () => {
    expect(readFileSync(drawnIn, 'utf8')).toBe(decisionTree());
  });

  it('has every question and every answer that can be given, and every rule', () => {
    const drawn = decisionTree();
    for (const { question, answer } of aidPaths().flatMap(answeredQuestions)) {
      const { title, answers } = aidEn.questions[question];
      const titles: Readonly<Record<string, string>> = answers;
      expect(drawn).toContain(`["${title}"]`);
      expect(drawn).toContain(titles[answer] ?? 'no such answer');
    }
    for (const { reason } of aidRules) expect(drawn).toContain(`\`${reason}\``);
  });

  it('has a drawing for each box that goes on elsewhere, and names no box twice', () => {
    const tree = decisionTree();
    const charts = [...tree.matchAll(/## (.*)\n\n```mermaid\n([\s\S]*?)```/g)];
    const titles = charts.map(([, title]) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const leads = [...tree.matchAll(/\[\["(.*)"\]\]/g)].map(([, title]) => title);
    expect(new Set(leads)).toEqual(new Set(titles.slice(1)));
    for (const [, , chart = ''] of charts) {
      const boxes = [...chart.matchAll(/^ {2}(n\d+)[[(]/gm)].map(([, name]) => name);
      expect(new Set(boxes).size).toBe(boxes.length);
      const arrows = [...chart.matchAll(/^ {2}n\d+ -->\|".*"\| (n\d+)$/gm)].map(([, to]) => to);
      expect(new Set(arrows)).toEqual(new Set(boxes.slice(1)));
    }
  });
});
